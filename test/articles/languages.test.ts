import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { languageFound } from "../../src/articles/language-found.ts";
import { articleOf, problemOf } from "./fake-effects.ts";

const SAMPLES: readonly (readonly [string, string])[] = [
  [
    "German",
    "Die Außenministerin ist am Montag in die Hauptstadt gereist, um mit ihrem Amtskollegen über die Grenze und den Handel zu sprechen. Es war der erste Besuch seit elf Jahren.",
  ],
  [
    "French",
    "La ministre des Affaires étrangères est arrivée lundi dans la capitale pour des entretiens avec son homologue, les premiers depuis onze ans, sur la frontière et le commerce.",
  ],
  [
    "Spanish",
    "La ministra de Exteriores llegó el lunes a la capital para hablar con su homólogo sobre la frontera y el comercio entre los dos países, en la primera visita en once años.",
  ],
  [
    "Portuguese",
    "A ministra das Relações Exteriores chegou na segunda-feira à capital para conversar com o seu colega sobre a fronteira e o comércio entre os dois países, depois de onze anos.",
  ],
  [
    "Italian",
    "La ministra degli Esteri è arrivata lunedì nella capitale per parlare con il suo collega della frontiera e del commercio tra i due paesi, nella prima visita in undici anni.",
  ],
  [
    "Dutch",
    "De minister van Buitenlandse Zaken is maandag in de hoofdstad aangekomen om met haar collega over de grens en de handel te spreken. Het was het eerste bezoek in elf jaar.",
  ],
  [
    "Swedish",
    "Utrikesministern kom på måndagen till huvudstaden för att tala med sin kollega om gränsen och handeln mellan de två länderna. Det var det första besöket på elva år.",
  ],
  [
    "Polish",
    "Minister spraw zagranicznych przyjechała w poniedziałek do stolicy na rozmowy o granicy i handlu, które są pierwsze od jedenastu lat, a po nich nie odpowiadała na pytania.",
  ],
  [
    "Turkish",
    "Dışişleri bakanı pazartesi günü başkente geldi ve meslektaşı ile sınır ve ticaret için bir görüşme yaptı. Bu ziyaret on bir yıl sonra ilk olarak gerçekleşti ve çok kısa sürdü.",
  ],
  [
    "Indonesian",
    "Menteri luar negeri tiba di ibu kota pada hari Senin untuk berbicara dengan rekannya tentang perbatasan dan perdagangan antara kedua negara, yang pertama dalam sebelas tahun ini.",
  ],
  [
    "Vietnamese",
    "Ngoại trưởng đã đến thủ đô hôm thứ hai để nói chuyện với người đồng cấp về biên giới và thương mại giữa hai nước, trong chuyến thăm đầu tiên của mười một năm.",
  ],
  [
    "Russian",
    "Министр иностранных дел прибыла в понедельник в столицу на переговоры о границе и торговле, это был первый визит за одиннадцать лет, и он был не долгим.",
  ],
  [
    "Ukrainian",
    "Міністр закордонних справ прибула у понеділок до столиці на переговори про кордон і торгівлю, це був перший візит за одинадцять років, і він був не довгим.",
  ],
  [
    "Arabic",
    "وصلت وزيرة الخارجية إلى العاصمة يوم الاثنين من أجل محادثات مع نظيرها حول الحدود والتجارة بين البلدين في أول زيارة من نوعها بعد أحد عشر عاما",
  ],
  [
    "Persian",
    "وزیر امور خارجه روز دوشنبه برای گفتگو با همتای خود در مورد مرز و تجارت به پایتخت رفت و گفت که این دیدار را پس از یازده سال انجام شده است",
  ],
  ["Chinese", "外交部长星期一抵达首都，与对方部长就边界和贸易问题举行会谈，这是十一年来的首次访问。"],
  ["Japanese", "外務大臣は月曜日に首都に到着し、国境と貿易について会談した。訪問は十一年ぶりである。"],
  ["Korean", "외무장관이 월요일 수도에 도착하여 국경과 무역에 관해 회담했다. 십일 년 만의 첫 방문이다."],
  ["Greek", "Η υπουργός Εξωτερικών έφτασε τη Δευτέρα στην πρωτεύουσα για συνομιλίες με τον ομόλογό της."],
];

describe("languages", () => {
  it.each(SAMPLES)("knows %s and says so, coding nothing", async (name, text) => {
    expect(languageFound(text).name).toBe(name);
    expect(await problemOf("a.txt", text)).toEqual({
      name: "language-not-read",
      cause: `a.txt is in ${name}; only English is read.`,
      next: "Give an English translation.",
    });
  });

  it("knows English, also with foreign names and a quotation", async () => {
    const text =
      "Kang Sok-ju met Lars Løkke Rasmussen and José Manuel García-Margallo in Zürich; „Wir sind zufrieden“, said one of them, and the others agreed that it was time to leave.";
    expect((await articleOf("a.txt", text)).language).toBe("en");
  });

  it("does not tell what is too short to tell", async () => {
    expect((await articleOf("a.txt", "Talks in Vienna failed.")).language).toBe("und");
  });

  it("has a table that is sorted and without doubles", () => {
    const rows = readFileSync(new URL("../../data/language/stopwords.tsv", import.meta.url), "utf8")
      .trimEnd()
      .split("\n")
      .slice(1)
      .map((row) => row.split("\t"));
    const codes = rows.map(([code]) => code!);
    expect(codes).toEqual([...new Set(codes)].sort());
    for (const [code, name, words] of rows) {
      expect(code).toMatch(/^[a-z]{2}$/);
      expect(name).toMatch(/^[A-Z]/);
      const list = words!.split(" ");
      expect(list.length).toBeGreaterThanOrEqual(18);
      expect(new Set(list).size).toBe(list.length);
    }
  });
});
