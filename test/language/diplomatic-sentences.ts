/** A sentence, who acts, who is acted on, and the way between them that the guidelines ask for. */
export interface DiplomaticSentence {
  readonly construction: string;
  readonly text: string;
  readonly actor: string;
  readonly recipient: string;
  /** As `describePath` writes it; where annotators may differ, each way that is right. */
  readonly paths: readonly string[];
}

const LINES = `
passive | The ambassador was summoned by the Polish foreign ministry on Tuesday. | ministry | ambassador | obl:agent<summon>nsubj:pass
passive | Three Turkish diplomats were expelled by Bulgaria after the leak. | Bulgaria | diplomats | obl:agent<expel>nsubj:pass
passive | Sudan has been accused by Chad of arming the rebels. | Chad | Sudan | obl:agent<accuse>nsubj:pass
passive | Armenia was urged by the European Union to release the prisoners. | Union | Armenia | obl:agent<urge>nsubj:pass
passive | The convoy, attacked by Malian soldiers near Gao, was carrying food. | soldiers | convoy | obl:agent<acl<convoy
passive | Kenya said its embassy in Mogadishu had been shelled by militants. | militants | embassy | obl:agent<shell>nsubj:pass
active | Japan protested to China over the drilling. | Japan | China | nsubj<protest>obl
active | Vietnam condemned Cambodia on Monday. | Vietnam | Cambodia | nsubj<condemn>obj
active | Egypt will send two envoys to Ethiopia next week. | Egypt | Ethiopia | nsubj<send>obl
active | Brazil's president visited Angola in May. | president | Angola | nsubj<visit>obj
active | Moscow handed Ankara a note of protest. | Moscow | Ankara | nsubj<hand>iobj
active | Canada gave Haiti ten million dollars in aid. | Canada | Haiti | nsubj<give>iobj
active | Peru recalled its ambassador from Bolivia. | Peru | Bolivia | nsubj<recall>obl / nsubj<recall>obj>nmod
active | Singapore reached out to Myanmar in 2012. | Singapore | Myanmar | nsubj<reach>obl
active | The Philippines lodged a complaint against China with the tribunal. | Philippines | China | nsubj<lodge>obj>nmod / nsubj<lodge>obl
control | Qatar offered to mediate between Sudan and Chad. | Qatar | Sudan | nsubj<offer>xcomp>obl
control | Australia wants Fiji to restore democracy. | Australia | Fiji | nsubj<want>obj
control | The dispute with Nicaragua forced Honduras to seek help from Mexico. | Honduras | Mexico | obj<force>xcomp>obj>nmod / obj<force>xcomp>obl
relative clause | Thailand, which borders Laos, closed three crossings. | Thailand | Laos | Thailand>acl:relcl>obj
relative clause | The minister who insulted Greece has resigned. | minister | Greece | minister>acl:relcl>obj
relative clause | Iraq thanked the countries that had forgiven its debts. | Iraq | countries | nsubj<thank>obj
relative clause | The general whom Burundi accused of treason fled to Rwanda. | Burundi | general | nsubj<acl:relcl<general
relative clause | Spain, whose navy seized the trawler, apologised to Morocco. | Spain | Morocco | nsubj<apologise>obl
relative clause | It was Portugal that first recognised Angola. | Portugal | Angola | Portugal>acl:relcl>obj
participle after a noun | Rebels backed by Eritrea attacked an Ethiopian base. | Eritrea | Rebels | obl:agent<acl<rebel
apposition | Lavrov, the Russian foreign minister, met Kerry in Geneva. | Lavrov | Kerry | nsubj<meet>obj
apposition | Its neighbour, Uganda, rejected the offer from Rwanda. | Uganda | Rwanda | appos<nsubj<reject>obj>nmod
apposition | Chancellor Angela Merkel telephoned President Vladimir Putin on Sunday. | Angela | Vladimir | nsubj<telephone>obj
apposition | France, a close ally of Chad, sent troops to Mali. | France | Mali | nsubj<send>obl
apposition | The rebels shelled Aden, the port held by Saudi forces. | rebels | Aden | nsubj<shell>obj
conjoined | South Africa and its partner Lesotho signed a treaty on water with Botswana. | Africa | Botswana | nsubj<sign>obj>nmod / nsubj<sign>obl
conjoined | Ghana and Togo agreed to reopen the border with Benin. | Togo | Benin | conj<nsubj<agree>xcomp>obj>nmod
conjoined | Norway, Sweden and Denmark denounced Belarus. | Denmark | Belarus | conj<nsubj<denounce>obj
conjoined | Iran criticised Israel and the United States. | Iran | States | nsubj<criticise>obj>conj
conjoined | Zambia met with Malawi and praised Tanzania. | Zambia | Tanzania | nsubj<meet>conj>obj
conjoined | Officials from India and Pakistan held talks in Dubai. | India | Pakistan | India>conj
conjoined | The leaders of Serbia and Kosovo shook hands. | Serbia | Kosovo | Serbia>conj
conjoined | Colombia broke off relations with Venezuela and expelled its diplomats. | Colombia | Venezuela | nsubj<break>obj>nmod / nsubj<break>obl
conjoined | Neither Estonia nor Finland has spoken to Moscow. | Estonia | Moscow | nsubj<speak>obl
attribution | Syria has violated the truce, Lebanon said on Friday. | Lebanon | Syria | nsubj<parataxis<violate>nsubj / nsubj<say>ccomp>nsubj
attribution | According to Niger, Libya trained the attackers. | Niger | Libya | obl<train>nsubj
attribution | Cuba claimed that Washington had broken its promise. | Cuba | Washington | nsubj<claim>ccomp>nsubj
attribution | “We reject the demands of Zagreb,” Slovenia's premier told reporters. | premier | Zagreb | nsubj<parataxis<reject>obj>nmod / nsubj<tell>ccomp>obj>nmod
attribution | Tunisia would not recognise the council, its envoy told Algeria. | envoy | Algeria | nsubj<tell>obj / nsubj<tell>iobj
nominalised event | Israel's attack on Syria drew criticism. | Israel | Syria | nmod:poss<attack>nmod
nominalised event | A visit to Cyprus by the Italian premier was postponed. | premier | Cyprus | nmod<visit>nmod
nominalised event | The talks between Oman and Yemen collapsed. | Oman | Yemen | Oman>conj
nominalised event | Germany's decision to arm Ukraine surprised many. | Germany | Ukraine | nmod:poss<decision>acl>obj
nominalised event | Negotiations with Taiwan were suspended by Beijing. | Beijing | Taiwan | obl:agent<suspend>nsubj:pass>nmod
nominalised event | The shelling of Donetsk by Ukrainian forces continued. | forces | Donetsk | nmod<shelling>nmod
nominalised event | Russian aid to Cuba has doubled since March. | Russian | Cuba | amod<aid>nmod
participle before a name | War-torn Somalia asked Kenya for help. | Somalia | Kenya | nsubj<ask>obj
participle before a name | Captured Ukrainian pilots were returned to Kyiv by Russia. | Russia | pilots | obl:agent<return>nsubj:pass
participle before a name | Exiled Belarusian leaders met Polish lawmakers in Warsaw. | leaders | lawmakers | nsubj<meet>obj
participle before a name | Sanctioned banks in Moscow sued Luxembourg. | banks | Luxembourg | nsubj<sue>obj
participle before a name | Detained Filipino sailors were freed by Indonesia. | Indonesia | sailors | obl:agent<free>nsubj:pass
dateline | KINSHASA (Reuters) - Congo accused Uganda of looting gold. | Congo | Uganda | nsubj<accuse>obj
negation | Bahrain did not invite Iran to the conference. | Bahrain | Iran | nsubj<invite>obj
participle clause | After meeting Modi, Sunak flew to Nepal. | Sunak | Modi | nsubj<fly>advcl>obj
participle clause | Mongolia's parliament, ignoring a warning from Beijing, received the Dalai Lama. | parliament | Beijing | nsubj<receive>advcl>obj>nmod / parliament>acl>obj>nmod
`;

export const DIPLOMATIC_SENTENCES: readonly DiplomaticSentence[] = LINES.trim()
  .split("\n")
  .map((line) => {
    const [construction, text, actor, recipient, paths] = line.split(" | ");
    return {
      construction: construction!,
      text: text!,
      actor: actor!,
      recipient: recipient!,
      paths: paths!.split(" / "),
    };
  });
