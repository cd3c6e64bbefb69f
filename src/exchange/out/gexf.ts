import type { Edge, Network } from "./network.ts";
import type { Sink } from "./sink.ts";
import { xml } from "./xml.ts";

const COUNTS = ["reports", "cooperation", "conflict"] as const;

/**
 * A partner network as GEXF 1.3, dynamic: an edge lasts from its first to its last event, and `happenings` has a
 * value for each month. https://gexf.net/
 */
export async function writeGexf(network: Network, sink: Sink): Promise<void> {
  await sink.write(`<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" version="1.3">
<meta><creator>Demarche</creator></meta>
<graph defaultedgetype="directed" mode="dynamic" timeformat="date" timerepresentation="interval">
<attributes class="edge" mode="static">${COUNTS.map((name) => `<attribute id="${name}" title="${name}" type="integer"/>`).join("")}</attributes>
<attributes class="edge" mode="dynamic"><attribute id="happenings" title="happenings" type="integer"/></attributes>
<nodes>
`);
  for (const { code, label } of network.nodes)
    await sink.write(`<node id="${xml(code)}" label="${xml(label)}"/>\n`);
  await sink.write("</nodes>\n<edges>\n");
  for (const edge of network.edges) await sink.write(edgeOf(edge));
  await sink.write("</edges>\n</graph>\n</gexf>\n");
}

function edgeOf(edge: Edge): string {
  const id = `${xml(edge.actor)}-${xml(edge.recipient)}`;
  const span = edge.first === null || edge.last === null ? "" : ` start="${edge.first}" end="${edge.last}"`;
  const fixed = COUNTS.map((name) => `<attvalue for="${name}" value="${edge[name]}"/>`).join("");
  const monthly = edge.months
    .map(
      ({ from, to, happenings }) =>
        `<attvalue for="happenings" value="${happenings}" start="${from}" end="${to}"/>`,
    )
    .join("");
  return `<edge id="${id}" source="${xml(edge.actor)}" target="${xml(edge.recipient)}" weight="${edge.happenings}"${span}><attvalues>${fixed}${monthly}</attvalues></edge>\n`;
}
