/** The first bytes of a kind of file that is not text. */
export interface FileSignature {
  /** The first bytes, in hex. */
  readonly hex: string;
  readonly name: string;
}

/**
 * Kinds of files that are dropped among articles with the wrong extension.
 *
 * Source: the public specifications of the formats. Reason: some of them (PDF, RTF, PostScript) begin with ASCII or consist
 * of it, so statistics would not reject them. Every signature has at least four bytes, or bytes that no text has, so that no
 * article begins like one.
 */
export const FILE_SIGNATURES: readonly FileSignature[] = [
  { hex: "255044462d", name: "a PDF file" },
  { hex: "504b0304", name: "a ZIP archive (or a Word, Excel or EPUB file)" },
  { hex: "504b0506", name: "an empty ZIP archive" },
  { hex: "89504e470d0a1a0a", name: "a PNG image" },
  { hex: "ffd8ff", name: "a JPEG image" },
  { hex: "474946383761", name: "a GIF image" },
  { hex: "474946383961", name: "a GIF image" },
  { hex: "52494646", name: "a RIFF file (WebP, WAV or AVI)" },
  { hex: "49492a00", name: "a TIFF image" },
  { hex: "4d4d002a", name: "a TIFF image" },
  { hex: "7f454c46", name: "an ELF program" },
  { hex: "4d5a9000", name: "a Windows program" },
  { hex: "cafebabe", name: "a Java class or Mach-O program" },
  { hex: "cffaedfe", name: "a Mach-O program" },
  { hex: "d0cf11e0a1b11ae1", name: "an old Word, Excel or PowerPoint file" },
  { hex: "7b5c727466", name: "an RTF document" },
  { hex: "252150532d", name: "a PostScript file" },
  { hex: "1f8b08", name: "a gzip archive" },
  { hex: "425a6839", name: "a bzip2 archive" },
  { hex: "fd377a585a00", name: "an xz archive" },
  { hex: "28b52ffd", name: "a Zstandard archive" },
  { hex: "377abcaf271c", name: "a 7z archive" },
  { hex: "526172211a07", name: "a RAR archive" },
  { hex: "53514c69746520666f726d6174203300", name: "an SQLite database" },
  { hex: "4f676753", name: "an Ogg file" },
  { hex: "494433", name: "an MP3 file" },
  { hex: "1a45dfa3", name: "a Matroska or WebM file" },
  { hex: "774f4632", name: "a WOFF2 font" },
  { hex: "0061736d", name: "a WebAssembly module" },
];
