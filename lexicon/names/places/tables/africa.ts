import type { PlaceGroup } from "../place-row.ts";

/**
 * Places of Africa south of the Arab Maghreb and Egypt, with Somalia, Djibouti and the Comoros.
 *
 * Source: written by us from general knowledge; names are facts. Reason: `../place-entries.ts`.
 */
export const AFRICA: readonly PlaceGroup[] = [
  {
    country: "ET",
    places: [
      { id: "et-addis-ababa", kind: "city", name: "أديس أبابا", latin: ["Addis Ababa"] },
      {
        id: "et-tigray",
        kind: "governorate",
        name: "تيغراي",
        aliases: ["إقليم تيغراي", "تيجراي"],
        latin: ["Tigray"],
      },
      { id: "et-mekelle", kind: "city", name: "مقلي", aliases: ["ميكيلي"], latin: ["Mekelle"] },
      { id: "et-amhara", kind: "governorate", name: "أمهرة", aliases: ["إقليم أمهرة"], latin: ["Amhara"] },
      { id: "et-oromia", kind: "governorate", name: "أوروميا", latin: ["Oromia"] },
      { id: "et-ogaden", kind: "governorate", name: "أوغادين", latin: ["Ogaden"] },
      { id: "et-bahir-dar", kind: "city", name: "بحر دار", latin: ["Bahir Dar"] },
      { id: "et-gondar", kind: "city", name: "جوندر", latin: ["Gondar"] },
      { id: "et-afar", kind: "governorate", name: "عفر", aliases: ["إقليم عفر"], latin: ["Afar"] },
      {
        id: "et-grand-ethiopian-renaissance-dam",
        kind: "dam",
        name: "سد النهضة",
        aliases: ["سد النهضة الإثيوبي"],
        latin: ["Grand Ethiopian Renaissance Dam", "GERD"],
        point: [11.215, 35.093],
      },
    ],
  },
  {
    country: "ER",
    places: [
      { id: "er-asmara", kind: "city", name: "أسمرة", aliases: ["أسمرا"], latin: ["Asmara"] },
      { id: "er-massawa", kind: "city", name: "مصوع", latin: ["Massawa"] },
      { id: "er-assab", kind: "city", name: "عصب", latin: ["Assab"], word: true },
    ],
  },
  {
    country: "SS",
    places: [
      { id: "ss-juba", kind: "city", name: "جوبا", latin: ["Juba"] },
      { id: "ss-malakal", kind: "city", name: "ملكال", latin: ["Malakal"] },
      { id: "ss-bentiu", kind: "city", name: "بانتيو", latin: ["Bentiu"] },
      { id: "ss-bor", kind: "city", name: "بور", latin: ["Bor"], word: true },
      { id: "ss-wau", kind: "city", name: "واو", latin: ["Wau"], word: true },
      { id: "ss-upper-nile", kind: "governorate", name: "أعالي النيل", latin: ["Upper Nile"] },
      { id: "ss-unity-state", kind: "governorate", name: "ولاية الوحدة", latin: ["Unity State"] },
      { id: "ss-jonglei", kind: "governorate", name: "جونقلي", latin: ["Jonglei"] },
    ],
  },
  {
    country: "TD",
    places: [
      { id: "td-ndjamena", kind: "city", name: "نجامينا", aliases: ["انجمينا"], latin: ["N'Djamena"] },
      { id: "td-abeche", kind: "city", name: "أبشي", latin: ["Abeche"] },
    ],
  },
  {
    country: "ML",
    places: [
      { id: "ml-bamako", kind: "city", name: "باماكو", latin: ["Bamako"] },
      {
        id: "ml-timbuktu",
        kind: "city",
        name: "تمبكتو",
        aliases: ["تيمبكتو", "تومبوكتو"],
        latin: ["Timbuktu"],
      },
      { id: "ml-gao", kind: "city", name: "غاو", latin: ["Gao"] },
      { id: "ml-kidal", kind: "city", name: "كيدال", latin: ["Kidal"] },
      { id: "ml-azawad", kind: "region", name: "أزواد", latin: ["Azawad"] },
    ],
  },
  {
    country: "NE",
    places: [
      { id: "ne-niamey", kind: "city", name: "نيامي", latin: ["Niamey"] },
      { id: "ne-agadez", kind: "city", name: "أغاديز", aliases: ["أغاديس"], latin: ["Agadez"] },
    ],
  },
  {
    country: "NG",
    places: [
      { id: "ng-abuja", kind: "city", name: "أبوجا", latin: ["Abuja"] },
      { id: "ng-lagos", kind: "city", name: "لاغوس", latin: ["Lagos"] },
      { id: "ng-kano", kind: "city", name: "كانو", latin: ["Kano"], word: true },
      { id: "ng-maiduguri", kind: "city", name: "مايدوغوري", aliases: ["ميدوغوري"], latin: ["Maiduguri"] },
      { id: "ng-kaduna", kind: "city", name: "كادونا", latin: ["Kaduna"] },
      { id: "ng-jos", kind: "city", name: "جوس", latin: ["Jos"] },
      { id: "ng-borno", kind: "governorate", name: "بورنو", latin: ["Borno"] },
      { id: "ng-ibadan", kind: "city", name: "إيبادان", latin: ["Ibadan"] },
      { id: "ng-port-harcourt", kind: "city", name: "بورت هاركورت", latin: ["Port Harcourt"] },
    ],
  },
  {
    country: "KE",
    places: [
      { id: "ke-nairobi", kind: "city", name: "نيروبي", latin: ["Nairobi"] },
      { id: "ke-mombasa", kind: "city", name: "مومباسا", aliases: ["ممباسا"], latin: ["Mombasa"] },
      { id: "ke-garissa", kind: "city", name: "غاريسا", latin: ["Garissa"] },
      { id: "ke-dadaab", kind: "camp", name: "داداب", aliases: ["مخيم داداب"], latin: ["Dadaab"] },
    ],
  },
  {
    country: "UG",
    places: [
      { id: "ug-kampala", kind: "city", name: "كمبالا", aliases: ["كامبالا"], latin: ["Kampala"] },
      { id: "ug-entebbe", kind: "city", name: "عنتيبي", latin: ["Entebbe"] },
    ],
  },
  {
    country: "TZ",
    places: [
      { id: "tz-dar-es-salaam", kind: "city", name: "دار السلام", latin: ["Dar es Salaam"], word: true },
      { id: "tz-zanzibar", kind: "island", name: "زنجبار", latin: ["Zanzibar"] },
      { id: "tz-dodoma", kind: "city", name: "دودوما", latin: ["Dodoma"] },
    ],
  },
  {
    country: "RW",
    places: [{ id: "rw-kigali", kind: "city", name: "كيغالي", latin: ["Kigali"] }],
  },
  {
    country: "BI",
    places: [{ id: "bi-bujumbura", kind: "city", name: "بوجمبورا", latin: ["Bujumbura"] }],
  },
  {
    country: "CD",
    places: [
      { id: "cd-kinshasa", kind: "city", name: "كينشاسا", latin: ["Kinshasa"] },
      { id: "cd-goma", kind: "city", name: "غوما", latin: ["Goma"] },
      { id: "cd-kivu", kind: "region", name: "كيفو", aliases: ["إقليم كيفو"], latin: ["Kivu"] },
    ],
  },
  {
    country: "CF",
    places: [{ id: "cf-bangui", kind: "city", name: "بانغي", aliases: ["بانجي"], latin: ["Bangui"] }],
  },
  {
    country: "CM",
    places: [
      { id: "cm-yaounde", kind: "city", name: "ياوندي", latin: ["Yaounde"] },
      { id: "cm-douala", kind: "city", name: "دوالا", latin: ["Douala"] },
    ],
  },
  {
    country: "SN",
    places: [{ id: "sn-dakar", kind: "city", name: "دكار", aliases: ["داكار"], latin: ["Dakar"] }],
  },
  {
    country: "GM",
    places: [{ id: "gm-banjul", kind: "city", name: "بانجول", latin: ["Banjul"] }],
  },
  {
    country: "GN",
    places: [{ id: "gn-conakry", kind: "city", name: "كوناكري", latin: ["Conakry"] }],
  },
  {
    country: "CI",
    places: [
      { id: "ci-abidjan", kind: "city", name: "أبيدجان", latin: ["Abidjan"] },
      { id: "ci-yamoussoukro", kind: "city", name: "ياموسوكرو", latin: ["Yamoussoukro"] },
    ],
  },
  {
    country: "GH",
    places: [{ id: "gh-accra", kind: "city", name: "أكرا", latin: ["Accra"] }],
  },
  {
    country: "TG",
    places: [{ id: "tg-lome", kind: "city", name: "لومي", latin: ["Lome"] }],
  },
  {
    country: "BJ",
    places: [{ id: "bj-cotonou", kind: "city", name: "كوتونو", latin: ["Cotonou"] }],
  },
  {
    country: "BF",
    places: [
      { id: "bf-ouagadougou", kind: "city", name: "واغادوغو", aliases: ["واجادوجو"], latin: ["Ouagadougou"] },
    ],
  },
  {
    country: "LR",
    places: [{ id: "lr-monrovia", kind: "city", name: "مونروفيا", latin: ["Monrovia"] }],
  },
  {
    country: "SL",
    places: [{ id: "sl-freetown", kind: "city", name: "فريتاون", latin: ["Freetown"] }],
  },
  {
    country: "GA",
    places: [{ id: "ga-libreville", kind: "city", name: "ليبرفيل", latin: ["Libreville"] }],
  },
  {
    country: "AO",
    places: [{ id: "ao-luanda", kind: "city", name: "لواندا", latin: ["Luanda"] }],
  },
  {
    country: "ZM",
    places: [{ id: "zm-lusaka", kind: "city", name: "لوساكا", latin: ["Lusaka"] }],
  },
  {
    country: "ZW",
    places: [{ id: "zw-harare", kind: "city", name: "هراري", latin: ["Harare"] }],
  },
  {
    country: "MZ",
    places: [
      { id: "mz-maputo", kind: "city", name: "مابوتو", latin: ["Maputo"] },
      { id: "mz-cabo-delgado", kind: "governorate", name: "كابو ديلغادو", latin: ["Cabo Delgado"] },
    ],
  },
  {
    country: "MG",
    places: [{ id: "mg-antananarivo", kind: "city", name: "أنتاناناريفو", latin: ["Antananarivo"] }],
  },
  {
    country: "NA",
    places: [{ id: "na-windhoek", kind: "city", name: "ويندهوك", latin: ["Windhoek"] }],
  },
  {
    country: "BW",
    places: [{ id: "bw-gaborone", kind: "city", name: "غابورون", latin: ["Gaborone"] }],
  },
  {
    country: "ZA",
    places: [
      {
        id: "za-johannesburg",
        kind: "city",
        name: "جوهانسبرغ",
        aliases: ["جوهانسبورغ"],
        latin: ["Johannesburg"],
      },
      { id: "za-pretoria", kind: "city", name: "بريتوريا", latin: ["Pretoria"] },
      { id: "za-cape-town", kind: "city", name: "كيب تاون", aliases: ["كيبتاون"], latin: ["Cape Town"] },
      { id: "za-durban", kind: "city", name: "ديربان", aliases: ["دوربان"], latin: ["Durban"] },
    ],
  },
  {
    country: "MW",
    places: [{ id: "mw-lilongwe", kind: "city", name: "ليلونغوي", latin: ["Lilongwe"] }],
  },
  {
    country: "SO",
    places: [
      { id: "so-mogadishu", kind: "city", name: "مقديشو", aliases: ["مقديشيو"], latin: ["Mogadishu"] },
      { id: "so-hargeisa", kind: "city", name: "هرجيسا", aliases: ["هرغيسا"], latin: ["Hargeisa"] },
      { id: "so-kismayo", kind: "city", name: "كيسمايو", aliases: ["كسمايو"], latin: ["Kismayo"] },
      { id: "so-baidoa", kind: "city", name: "بيدوا", aliases: ["بيدوة"], latin: ["Baidoa"] },
      { id: "so-bosaso", kind: "city", name: "بوصاصو", aliases: ["بوساسو"], latin: ["Bosaso"] },
      { id: "so-garowe", kind: "city", name: "غاروي", aliases: ["جروي"], latin: ["Garowe"] },
      { id: "so-berbera", kind: "city", name: "بربرة", latin: ["Berbera"] },
      { id: "so-jowhar", kind: "city", name: "جوهر", latin: ["Jowhar"], word: true },
      { id: "so-beledweyne", kind: "city", name: "بلدوين", latin: ["Beledweyne"], word: true },
      {
        id: "so-galkayo",
        kind: "city",
        name: "غالكعيو",
        aliases: ["جالكعيو", "غالكايو"],
        latin: ["Galkayo"],
      },
      { id: "so-afgooye", kind: "city", name: "أفغوي", aliases: ["أفجوي"], latin: ["Afgooye"] },
      { id: "so-merca", kind: "city", name: "مركا", aliases: ["مركة"], latin: ["Merca"] },
      { id: "so-barawa", kind: "city", name: "براوة", latin: ["Barawa"] },
      { id: "so-burao", kind: "city", name: "بورعو", aliases: ["برعو"], latin: ["Burao"] },
      { id: "so-las-anod", kind: "city", name: "لاسعانود", latin: ["Las Anod"] },
      { id: "so-bardera", kind: "city", name: "بارطيري", aliases: ["بارديري"], latin: ["Bardera"] },
      { id: "so-dhusamareb", kind: "city", name: "دوسمريب", aliases: ["طوسمريب"], latin: ["Dhusamareb"] },
      {
        id: "so-somaliland",
        kind: "region",
        name: "أرض الصومال",
        aliases: ["صوماليلاند", "صومالي لاند"],
        latin: ["Somaliland"],
      },
      {
        id: "so-puntland",
        kind: "region",
        name: "بونتلاند",
        aliases: ["بونت لاند", "بلاد بونت"],
        latin: ["Puntland"],
      },
      { id: "so-jubaland", kind: "region", name: "جوبالاند", aliases: ["جوبا لاند"], latin: ["Jubaland"] },
      { id: "so-hiran", kind: "region", name: "هيران", latin: ["Hiran"] },
      { id: "so-lower-shabelle", kind: "region", name: "شبيلي السفلى", latin: ["Lower Shabelle"] },
      { id: "so-middle-shabelle", kind: "region", name: "شبيلي الوسطى", latin: ["Middle Shabelle"] },
      { id: "so-galmudug", kind: "region", name: "غلمدغ", aliases: ["جلمدج"], latin: ["Galmudug"] },
    ],
  },
  {
    country: "DJ",
    places: [
      { id: "dj-djibouti-city", kind: "city", name: "مدينة جيبوتي", latin: ["Djibouti City"] },
      { id: "dj-obock", kind: "town", name: "أوبوك", latin: ["Obock"] },
      { id: "dj-tadjoura", kind: "town", name: "تاجورة", latin: ["Tadjoura"] },
      {
        id: "dj-camp-lemonnier",
        kind: "base",
        name: "معسكر ليمونييه",
        aliases: ["ليمونييه"],
        latin: ["Camp Lemonnier"],
      },
    ],
  },
  {
    country: "KM",
    places: [
      { id: "km-moroni", kind: "city", name: "موروني", latin: ["Moroni"] },
      { id: "km-anjouan", kind: "island", name: "أنجوان", latin: ["Anjouan"] },
      { id: "km-moheli", kind: "island", name: "موهيلي", latin: ["Moheli"] },
    ],
  },
];
