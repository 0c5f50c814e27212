/**
 * Large cities after which a time zone is called, and that our own list has not: country, latitude, longitude, name in Latin
 * letters, name in Arabic.
 *
 * Written by training/make-points.py; do not edit. Source: Arabic names of zone cities in Unicode CLDR 48.2 (Unicode-3.0), points of
 * zone.tab in the IANA time zone database (public domain); which are large, from GeoNames (CC BY 4.0). Reason: world news.
 */
export const ZONE_CITIES = `
AR|-29.433|-66.85|La Rioja|لا ريوجا
AR|-24.783|-65.417|Salta|سالطا
AR|-31.533|-68.517|San Juan|سان خوان
AR|-33.317|-66.35|San Luis|سان لويس
AU|-12.467|130.833|Darwin|دارون
AU|-42.883|147.317|Hobart|هوبارت
BJ|6.483|2.617|Porto-Novo|بورتو نوفو
BR|-7.2|-48.2|Araguaina|أروجوانيا
BR|-1.45|-48.483|Belem|بلم
BR|2.817|-60.667|Boa Vista|باو فيستا
BR|-20.45|-54.617|Campo Grande|كومبو جراند
BR|-15.583|-56.083|Cuiaba|كيابا
BR|-3.717|-38.5|Fortaleza|فورتاليزا
BR|-9.667|-35.717|Maceio|ماشيو
BR|-3.133|-60.017|Manaus|ماناوس
BR|-8.767|-63.9|Porto Velho|بورتو فيلو
BR|-8.05|-34.9|Recife|ريسيف
BR|-9.967|-67.8|Rio Branco|ريوبرانكو
BR|-2.433|-54.867|Santarem|سانتاريم
BS|25.083|-77.35|Nassau|ناسو
CA|53.55|-113.467|Edmonton|ايدمونتون
CA|44.65|-63.6|Halifax|هاليفاكس
CA|50.4|-104.65|Regina|ريجينا
CA|47.567|-52.717|St Johns|سانت جونس
CA|49.883|-97.15|Winnipeg|وينيبيج
CD|-11.667|27.467|Lubumbashi|لومبباشا
CG|-4.267|15.283|Brazzaville|برازافيل
CL|-53.15|-70.917|Punta Arenas|بونتا أريناز
CN|43.8|87.583|Urumqi|أرومكي
DO|18.467|-69.9|Santo Domingo|سانتو دومينغو
EC|-2.167|-79.833|Guayaquil|غواياكويل
GQ|3.75|8.783|Malabo|مالابو
GW|11.85|-15.583|Bissau|بيساو
ID|-2.533|140.7|Jayapura|جايابيورا
ID|-5.117|119.4|Makassar|ماكسار
ID|-0.033|109.333|Pontianak|بونتيانك
KZ|47.117|51.933|Atyrau|أتيراو
LS|-29.467|27.5|Maseru|ماسيرو
MW|-15.783|35.0|Blantyre|بلانتاير
MX|28.633|-106.083|Chihuahua|تشيواوا
MX|31.733|-106.483|Ciudad Juarez|سيوداد خواريز
MX|29.067|-110.967|Hermosillo|هيرموسيلو
MX|23.217|-106.417|Mazatlan|مازاتلان
MX|20.967|-89.617|Merida|ميريدا
MX|25.667|-100.317|Monterrey|مونتيري
MX|32.533|-117.017|Tijuana|تيخوانا
MY|1.55|110.333|Kuching|كيشينج
PG|-9.5|147.167|Port Moresby|بور مورسبي
RU|53.367|83.75|Barnaul|بارناول
RU|52.05|113.467|Chita|تشيتا
RU|52.267|104.333|Irkutsk|ايركيتسك
RU|58.6|49.65|Kirov|كيروف
RU|56.017|92.833|Krasnoyarsk|كراسنويارسك
RU|53.75|87.117|Novokuznetsk|نوفوكوزنتسك
RU|55.0|73.4|Omsk|أومسك
RU|51.567|46.033|Saratov|ساراتوف
RU|56.5|84.967|Tomsk|تومسك
RU|54.333|48.4|Ulyanovsk|أوليانوفسك
RU|62.0|129.667|Yakutsk|ياكتسك
SR|5.833|-55.167|Paramaribo|باراماريبو
TL|-8.55|125.583|Dili|ديلي
US|61.218|-149.9|Anchorage|أنشوراج
US|43.614|-116.203|Boise|بويس
US|21.307|-157.858|Honolulu|هونولولو
`;
