import { generateKeyPairSync, sign } from "node:crypto";

/** A private key and a self-signed certificate, both as PEM. */
export interface Certificate {
  readonly key: string;
  readonly cert: string;
}

/** Encodes a value in DER (ITU-T X.690): tag, length, contents. */
const der = (tag: number, ...contents: readonly (Buffer | readonly number[])[]): Buffer => {
  const body = Buffer.concat(contents.map((content) => Buffer.from(content)));
  const { length } = body;
  const size =
    length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...size]), body]);
};

const SEQUENCE = 0x30;
const text = (tag: number, value: string): Buffer => der(tag, Buffer.from(value));
const ECDSA_WITH_SHA256 = der(SEQUENCE, der(0x06, [0x2a, 0x86, 0x48, 0xce, 0x3d, 0x04, 0x03, 0x02]));
const NAME = der(
  SEQUENCE,
  der(0x31, der(SEQUENCE, der(0x06, [0x55, 0x04, 0x03]), text(0x0c, "warraq test"))),
);
const SUBJECT_ALTERNATIVE_NAMES = der(
  SEQUENCE,
  der(0x06, [0x55, 0x1d, 0x11]),
  der(0x04, der(SEQUENCE, text(0x82, "localhost"), der(0x87, [127, 0, 0, 1]))),
);

/** Makes a certificate (RFC 5280) for localhost and 127.0.0.1 that is its own authority. */
export const makeCertificate = (): Certificate => {
  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "prime256v1" });
  const unsigned = der(
    SEQUENCE,
    der(0xa0, der(0x02, [2])),
    der(0x02, [1]),
    ECDSA_WITH_SHA256,
    NAME,
    der(SEQUENCE, text(0x17, "200101000000Z"), text(0x17, "491231235959Z")),
    NAME,
    publicKey.export({ type: "spki", format: "der" }),
    der(0xa3, der(SEQUENCE, SUBJECT_ALTERNATIVE_NAMES)),
  );
  const signature = sign("sha256", unsigned, privateKey);
  const whole = der(SEQUENCE, unsigned, ECDSA_WITH_SHA256, der(0x03, [0], signature));
  const lines = whole.toString("base64").replace(/.{1,64}/gu, "$&\n");
  return {
    key: privateKey.export({ type: "pkcs8", format: "pem" }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${lines}-----END CERTIFICATE-----\n`,
  };
};
