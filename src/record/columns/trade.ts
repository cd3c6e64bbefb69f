/** UN Comtrade's API of today: 47 columns with a header. */
export const COMTRADE_COLUMNS =
  "typeCode freqCode refPeriodId refYear refMonth period reporterCode reporterISO reporterDesc flowCode flowDesc partnerCode partnerISO partnerDesc partner2Code partner2ISO partner2Desc classificationCode classificationSearchCode isOriginalClassification cmdCode cmdDesc aggrLevel isLeaf customsCode customsDesc mosCode motCode motDesc qtyUnitCode qtyUnitAbbr qty isQtyEstimated altQtyUnitCode altQtyUnitAbbr altQty isAltQtyEstimated netWgt isNetWgtEstimated grossWgt isGrossWgtEstimated cifvalue fobvalue primaryValue legacyEstimationFlag isReported isAggregate".split(
    " ",
  );

/** CEPII BACI: year, exporter, importer, product (HS, six digits), thousand US dollars, tonnes. */
export const BACI_COLUMNS = ["t", "i", "j", "k", "v", "q"];

/** Correlates of War dyadic trade 4.0: `flow1` is what state 1 imports from state 2, in million US dollars. */
export const COW_COLUMNS =
  "ccode1 ccode2 year importer1 importer2 flow1 flow2 smoothflow1 smoothflow2 smoothtotrade spike1 spike2 dip1 dip2 trdspike tradedip bel_lux_alt_flow1 bel_lux_alt_flow2 china_alt_flow1 china_alt_flow2 source1 source2 version".split(
    " ",
  );
