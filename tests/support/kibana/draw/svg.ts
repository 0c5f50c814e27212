/** tests/support/kibana/draw/: our dashboards as pictures, from the answers to the requests that Kibana would send. */

/** A part of a picture: SVG. */
export type Svg = string;

/** A rectangle, in pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The colors of a series after another. */
export const COLORS = ["#4a7fb5", "#c98b2b", "#5f9e6e", "#a85c5c", "#7a6aa8", "#5b8a8a", "#8a8577"];

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

const round = (length: number): number => Math.round(length * 10) / 10;

export const rect = ({ x, y, width, height }: Box, fill: string, more = ""): Svg =>
  `<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" fill="${fill}"${more}/>`;

export const circle = (x: number, y: number, radius: number, fill: string): Svg =>
  `<circle cx="${round(x)}" cy="${round(y)}" r="${round(radius)}" fill="${fill}" fill-opacity="0.75" stroke="#fff"/>`;

/** In pixels: an ordinary letter at this size. */
const letterWidth = (size: number): number => size * 0.5;

/** The text as far as it fits into this width. */
export const fitting = (value: string, width: number, size = 12): string => {
  const most = Math.max(1, Math.floor(width / letterWidth(size)));
  return value.length <= most ? value : `${value.slice(0, most - 1)}…`;
};

/** A line of text; `y` is its baseline. */
export const text = (
  value: string,
  { x, y }: { readonly x: number; readonly y: number },
  { size = 12, fill = "#333", anchor = "start", weight = "normal" } = {},
): Svg =>
  value === ""
    ? ""
    : `<text x="${round(x)}" y="${round(y)}" font-size="${size}" fill="${fill}" text-anchor="${anchor}" font-weight="${weight}">${escaped(value)}</text>`;

/** A text in lines that fit into this width. */
export const wrapped = (value: string, width: number, size = 12): readonly string[] => {
  const lines: string[] = [];
  for (const paragraph of value.split("\n").filter((line) => line !== "")) {
    let line = "";
    for (const word of paragraph.split(" ")) {
      const longer = line === "" ? word : `${line} ${word}`;
      if (longer.length * letterWidth(size) > width && line !== "") {
        lines.push(line);
        line = word;
      } else line = longer;
    }
    lines.push(line);
  }
  return lines;
};
