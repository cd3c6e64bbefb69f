import type { Network } from "./network.ts";
import type { Sink } from "./sink.ts";
import { xml } from "./xml.ts";

const EDGE_KEYS = {
  weight: "double",
  reports: "int",
  cooperation: "int",
  conflict: "int",
  start: "string",
  end: "string",
  months: "string",
} as const;

/**
 * A partner network as GraphML. The format has no time of its own: `start` and `end` are ISO days, and `months` lists
 * the happenings of each month as `2014-01:3 2014-02:1`. http://graphml.graphdrawing.org/
 */
export async function writeGraphml(network: Network, sink: Sink): Promise<void> {
  const keys = Object.entries(EDGE_KEYS).map(
    ([name, type]) => `<key id="${name}" for="edge" attr.name="${name}" attr.type="${type}"/>\n`,
  );
  await sink.write(`<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
<key id="label" for="node" attr.name="label" attr.type="string"/>
${keys.join("")}<graph id="demarche" edgedefault="directed">
`);
  for (const { code, label } of network.nodes)
    await sink.write(`<node id="${xml(code)}"><data key="label">${xml(label)}</data></node>\n`);
  for (const edge of network.edges) {
    const values = {
      weight: edge.happenings,
      reports: edge.reports,
      cooperation: edge.cooperation,
      conflict: edge.conflict,
      start: edge.first,
      end: edge.last,
      months: edge.months.map((month) => `${month.from.slice(0, 7)}:${month.happenings}`).join(" "),
    };
    const data = Object.entries(values)
      .filter(([, value]) => value !== null)
      .map(([name, value]) => `<data key="${name}">${xml(String(value))}</data>`);
    await sink.write(
      `<edge source="${xml(edge.actor)}" target="${xml(edge.recipient)}">${data.join("")}</edge>\n`,
    );
  }
  await sink.write("</graph>\n</graphml>\n");
}
