/**
 * Public figures of the last decades and some of older times, by what the news knows them for. A line is
 * `name | aliases | name in Latin letters | country`: aliases are separated by `،`, Latin forms by `,`; an alias may have Latin forms of
 * its own behind `=`. The first Latin form makes the id, so it never changes. `!` before a single word: it means this person wherever it
 * stands, although others bear it. `?`: an everyday word, for searches in Latin alone.
 *
 * A line that ends in `| seed` is here only because a sample article names the person.
 *
 * Source: written by us from general knowledge; that somebody is here says nothing about them. A family name alone is an
 * alias only where the news means this person by it; spellings that fold alike are here once. Reason: these names are most
 * of the persons in news, and the reader of the foreign press knows them only in Latin letters.
 */
export const PUBLIC_FIGURES: Readonly<Record<string, string>> = {
  politician: `
بشار الأسد | بشار حافظ الأسد، بشار، الأسد=Assad/al-Assad | Bashar al-Assad, Bashar Assad | SY
حافظ الأسد | الأسد الأب | Hafez al-Assad, Hafez Assad | SY
ماهر الأسد | | Maher al-Assad, Maher Assad | SY
أسماء الأسد | أسماء الأخرس | Asma al-Assad | SY
رفعت الأسد | | Rifaat al-Assad | SY
باسل الأسد | | Bassel al-Assad | SY
أحمد الشرع | الشرع=Sharaa/al-Sharaa، أبو محمد الجولاني، !الجولاني=Jolani/al-Jolani/Julani/Golani | Ahmed al-Sharaa, Ahmad al-Sharaa | SY
أسعد الشيباني | أسعد حسن الشيباني، الشيباني=Shaibani/Shibani | Asaad al-Shaibani | SY
مرهف أبو قصرة | أبو قصرة | Murhaf Abu Qasra | SY
أنس خطاب | | Anas Khattab | SY
وليد المعلم | | Walid Muallem, Walid al-Moallem | SY
فيصل المقداد | المقداد | Faisal Mekdad, Faisal Mikdad | SY
بثينة شعبان | | Bouthaina Shaaban | SY
فاروق الشرع | | Farouk al-Sharaa | SY
عبد الحليم خدام | خدام | Abdul Halim Khaddam | SY
بشار الجعفري | الجعفري | Bashar Jaafari | SY
مظلوم عبدي | مظلوم كوباني | Mazloum Abdi, Mazlum Abdi, Mazloum Kobani | SY
صالح مسلم | | Salih Muslim, Saleh Muslim | SY
إلهام أحمد | | Ilham Ahmed, Elham Ahmad | SY
عبد الله أوجلان | !أوجلان=Ocalan/Öcalan | Abdullah Ocalan, Abdullah Öcalan | TR
ألدار خليل | | Aldar Khalil | SY
نوري محمود | | Nuri Mahmoud | SY | seed
عمر أوسي | | Omar Ossi | SY | seed
هادي البحرة | | Hadi al-Bahra | SY
أنس العبدة | | Anas al-Abdah | SY
نصر الحريري | | Nasr al-Hariri | SY
جورج صبرا | | George Sabra | SY
رياض حجاب | | Riyad Hijab | SY
رياض سيف | | Riad Seif | SY
معاذ الخطيب | أحمد معاذ الخطيب | Moaz al-Khatib | SY
أحمد الجربا | الجربا | Ahmad Jarba | SY
برهان غليون | غليون | Burhan Ghalioun | SY
ميشيل كيلو | | Michel Kilo | SY
هيثم المالح | | Haitham al-Maleh | SY
هيثم مناع | | Haytham Manna | SY
قدري جميل | | Qadri Jamil | SY
رامي مخلوف | | Rami Makhlouf | SY
عماد خميس | | Imad Khamis | SY
حسين عرنوس | | Hussein Arnous | SY
محمد البشير | | Mohammed al-Bashir | SY
رفيق الحريري | الحريري الأب | Rafik Hariri, Rafic Hariri | LB
سعد الحريري | سعد الدين الحريري، الحريري=Hariri | Saad Hariri | LB
بهية الحريري | | Bahia Hariri | LB
وليد جنبلاط | !جنبلاط=Jumblatt/Joumblatt | Walid Jumblatt, Walid Joumblatt | LB
تيمور جنبلاط | | Taymour Jumblatt | LB
كمال جنبلاط | | Kamal Jumblatt | LB
سمير جعجع | !جعجع=Geagea | Samir Geagea | LB
ميشال عون | ميشيل عون، العماد عون | Michel Aoun | LB
جوزيف عون | جوزاف عون | Joseph Aoun | LB
نبيه بري | | Nabih Berri | LB
نجيب ميقاتي | !ميقاتي=Mikati | Najib Mikati | LB
فؤاد السنيورة | !السنيورة=Siniora | Fouad Siniora | LB
تمام سلام | | Tammam Salam | LB
حسان دياب | | Hassan Diab | LB
نواف سلام | | Nawaf Salam | LB
سليم الحص | | Selim Hoss | LB
عمر كرامي | | Omar Karami | LB
إميل لحود | لحود | Emile Lahoud | LB
ميشال سليمان | ميشيل سليمان | Michel Suleiman | LB
أمين الجميل | | Amine Gemayel | LB
بشير الجميل | | Bachir Gemayel | LB
بيار الجميل | بيير الجميل | Pierre Gemayel | LB
سامي الجميل | | Samy Gemayel | LB
جبران باسيل | !باسيل | Gebran Bassil | LB
جبران تويني | | Gebran Tueni | LB
مروان حمادة | | Marwan Hamadeh | LB
سليمان فرنجية | فرنجية | Suleiman Frangieh | LB
إلياس سركيس | | Elias Sarkis | LB
رياض سلامة | | Riad Salameh | LB
ياسر عرفات | !عرفات=Arafat، أبو عمار | Yasser Arafat | PS
محمود عباس | عباس، أبو مازن | Mahmoud Abbas | PS
سلام فياض | | Salam Fayyad | PS
أحمد قريع | قريع، أبو علاء | Ahmed Qurei | PS
صائب عريقات | عريقات | Saeb Erekat | PS
نبيل أبو ردينة | أبو ردينة | Nabil Abu Rudeineh | PS
نبيل شعث | | Nabil Shaath | PS
حنان عشراوي | عشراوي | Hanan Ashrawi | PS
رامي الحمد الله | | Rami Hamdallah | PS
محمد اشتية | اشتية | Mohammad Shtayyeh | PS
محمد مصطفى | | Mohammad Mustafa | PS
حسين الشيخ | | Hussein al-Sheikh | PS
رياض المالكي | | Riyad al-Maliki | PS
رياض منصور | | Riyad Mansour | PS
مروان البرغوثي | البرغوثي=Barghouti | Marwan Barghouti | PS
مصطفى البرغوثي | | Mustafa Barghouti | PS
محمد دحلان | دحلان | Mohammed Dahlan | PS
جبريل الرجوب | الرجوب | Jibril Rajoub | PS
عزام الأحمد | | Azzam al-Ahmad | PS
ياسر عبد ربه | | Yasser Abed Rabbo | PS
إسماعيل هنية | !هنية=Haniyeh/Haniya | Ismail Haniyeh | PS
يحيى السنوار | !السنوار=Sinwar | Yahya Sinwar | PS
خالد مشعل | مشعل | Khaled Meshaal, Khaled Mashal | PS
موسى أبو مرزوق | أبو مرزوق | Mousa Abu Marzook | PS
محمود الزهار | الزهار | Mahmoud al-Zahar | PS
خليل الحية | | Khalil al-Hayya | PS
صالح العاروري | العاروري | Saleh al-Arouri | PS
أسامة حمدان | | Osama Hamdan | PS
سامي أبو زهري | أبو زهري | Sami Abu Zuhri | PS
فوزي برهوم | برهوم | Fawzi Barhoum | PS
غازي حمد | | Ghazi Hamad | PS
سعيد صيام | | Said Seyam | PS
عزيز الدويك | الدويك | Aziz Dweik | PS
أحمد ياسين | | Ahmed Yassin | PS
عبد العزيز الرنتيسي | الرنتيسي | Abdel Aziz al-Rantisi | PS
رمضان شلح | رمضان عبد الله شلح | Ramadan Shalah | PS
زياد النخالة | النخالة | Ziyad al-Nakhalah | PS
فتحي الشقاقي | الشقاقي | Fathi Shaqaqi | PS
أحمد سعدات | سعدات | Ahmad Saadat | PS
جورج حبش | حبش | George Habash | PS
نايف حواتمة | حواتمة | Nayef Hawatmeh | PS
أحمد جبريل | | Ahmed Jibril | PS
بنيامين نتنياهو | !نتنياهو=Netanyahu، نتانياهو | Benjamin Netanyahu | IL
أرييل شارون | أريئيل شارون، ارئيل شارون، !شارون=Sharon | Ariel Sharon | IL
إيهود أولمرت | أولمرت=Olmert | Ehud Olmert | IL
إيهود باراك | | Ehud Barak | IL
شمعون بيريز | شيمون بيريز، شمعون بيريس، شيمون بيريس | Shimon Peres | IL
إسحاق رابين | إسحق رابين، يتسحاق رابين، رابين=Rabin | Yitzhak Rabin | IL
إسحاق شامير | إسحق شامير | Yitzhak Shamir | IL
مناحيم بيغن | مناحيم بيجن، مناحم بيغن | Menachem Begin | IL
غولدا مائير | جولدا مائير | Golda Meir | IL
ديفيد بن غوريون | بن غوريون، دافيد بن غوريون، بن جوريون | David Ben-Gurion | IL
موشيه دايان | موشي دايان | Moshe Dayan | IL
تسيبي ليفني | ليفني | Tzipi Livni | IL
شاؤول موفاز | موفاز | Shaul Mofaz | IL
عمير بيريتس | عمير بيرتس، عمير بيريتز، بيريتس | Amir Peretz | IL
أفيغدور ليبرمان | أفيجدور ليبرمان، ليبرمان=Lieberman/Liberman | Avigdor Lieberman | IL
يائير لابيد | لابيد | Yair Lapid | IL
نفتالي بينيت | بينيت، نفتالي بينت | Naftali Bennett | IL
بيني غانتس | غانتس=Gantz، بيني جانتس، غانتز | Benny Gantz | IL
يوآف غالانت | غالانت=Gallant، جالانت | Yoav Gallant | IL
يسرائيل كاتس | إسرائيل كاتس، يسرائيل كاتز | Israel Katz | IL
جدعون ساعر | غدعون ساعر | Gideon Saar | IL
رون ديرمر | ديرمر | Ron Dermer | IL
إيتمار بن غفير | بن غفير=Ben Gvir، بن جفير | Itamar Ben Gvir | IL
بتسلئيل سموتريتش | بتسلئيل سموتريش، سموتريتش=Smotrich، سموطريتش | Bezalel Smotrich | IL
إسحاق هرتسوغ | يتسحاق هرتسوغ، إسحق هرتسوغ، هرتسوغ | Isaac Herzog | IL
موشيه كتساف | موشي كتساف | Moshe Katsav | IL
رؤوفين ريفلين | رؤوبين ريفلين، ريفلين | Reuven Rivlin | IL
موشيه يعالون | موشي يعالون، يعالون | Moshe Yaalon | IL
داني دانون | | Danny Danon | IL
مارك ريغيف | مارك ريجيف | Mark Regev | IL
أرييه درعي | درعي | Aryeh Deri | IL
يوسي بيلين | | Yossi Beilin | IL
صدام حسين | !صدام=Saddam | Saddam Hussein | IQ
نوري المالكي | المالكي=Maliki/al-Maliki | Nouri al-Maliki | IQ
حيدر العبادي | العبادي=Abadi/al-Abadi | Haider al-Abadi | IQ
عادل عبد المهدي | عبد المهدي | Adil Abdul-Mahdi | IQ
مصطفى الكاظمي | الكاظمي=Kadhimi/al-Kadhimi | Mustafa al-Kadhimi | IQ
محمد شياع السوداني | محمد السوداني | Mohammed Shia al-Sudani | IQ
إياد علاوي | علاوي | Ayad Allawi | IQ
إبراهيم الجعفري | | Ibrahim al-Jaafari | IQ
جلال طالباني | جلال الطالباني، طالباني=Talabani، الطالباني | Jalal Talabani | IQ
بافل طالباني | بافل جلال طالباني | Bafel Talabani | IQ
قوباد طالباني | | Qubad Talabani | IQ
فؤاد معصوم | | Fuad Masum | IQ
برهم صالح | | Barham Salih | IQ
عبد اللطيف رشيد | عبد اللطيف جمال رشيد | Abdul Latif Rashid | IQ
غازي الياور | الياور | Ghazi al-Yawar | IQ
مسعود بارزاني | مسعود البارزاني، مسعود برزاني، بارزاني، البارزاني=Barzani | Masoud Barzani, Massoud Barzani | IQ
نيجيرفان بارزاني | نيجرفان بارزاني، نيجيرفان البارزاني، نيجرفان البارزاني | Nechirvan Barzani | IQ
مسرور بارزاني | مسرور البارزاني | Masrour Barzani | IQ
مصطفى البارزاني | الملا مصطفى البارزاني | Mustafa Barzani | IQ
هوشيار زيباري | زيباري | Hoshyar Zebari | IQ
فؤاد حسين | | Fuad Hussein | IQ
محمد الحلبوسي | الحلبوسي | Mohamed al-Halbousi | IQ
أسامة النجيفي | النجيفي | Osama al-Nujaifi | IQ
أثيل النجيفي | | Atheel al-Nujaifi | IQ
طارق الهاشمي | | Tariq al-Hashimi | IQ
صالح المطلك | المطلك | Saleh al-Mutlaq | IQ
عدنان الدليمي | | Adnan al-Dulaimi | IQ
محمود المشهداني | المشهداني | Mahmoud al-Mashhadani | IQ
إياد السامرائي | | Ayad al-Samarrai | IQ
خالد العبيدي | | Khaled al-Obaidi | IQ
طارق عزيز | | Tariq Aziz | IQ
علي حسن المجيد | علي الكيماوي | Ali Hassan al-Majid | IQ
عزة الدوري | عزت الدوري، عزة إبراهيم الدوري | Izzat al-Douri | IQ
طه ياسين رمضان | | Taha Yassin Ramadan | IQ
برزان التكريتي | برزان إبراهيم التكريتي، برزان إبراهيم | Barzan al-Tikriti | IQ
عدي صدام حسين | عدي صدام | Uday Hussein | IQ
قصي صدام حسين | قصي صدام | Qusay Hussein | IQ
محمد سعيد الصحاف | الصحاف | Mohammed Saeed al-Sahhaf | IQ
أحمد الجلبي | الجلبي | Ahmed Chalabi | IQ
عبد الكريم قاسم | | Abdul Karim Qasim | IQ
عبد السلام عارف | | Abdul Salam Arif | IQ
هادي العامري | العامري | Hadi al-Amiri | IQ
علي الخامنئي | !خامنئي=Khamenei، علي خامنئي، الخامنئي | Ali Khamenei | IR
مجتبى خامنئي | | Mojtaba Khamenei | IR
هاشمي رفسنجاني | !رفسنجاني=Rafsanjani، علي أكبر هاشمي رفسنجاني، أكبر هاشمي رفسنجاني | Akbar Hashemi Rafsanjani | IR
محمد خاتمي | !خاتمي=Khatami | Mohammad Khatami | IR
محمود أحمدي نجاد | أحمدي نجاد=Ahmadinejad، نجاد | Mahmoud Ahmadinejad | IR
حسن روحاني | !روحاني=Rouhani | Hassan Rouhani | IR
إبراهيم رئيسي | ?رئيسي=Raisi | Ebrahim Raisi | IR
مسعود بزشكيان | بزشكيان=Pezeshkian | Masoud Pezeshkian | IR
محمد جواد ظريف | جواد ظريف، ظريف=Zarif | Mohammad Javad Zarif | IR
حسين أمير عبد اللهيان | أمير عبد اللهيان، عبد اللهيان، عبداللهيان | Hossein Amir-Abdollahian | IR
عباس عراقجي | عراقجي=Araghchi/Araqchi، عباس عراقتشي، عراقتشي | Abbas Araghchi, Abbas Araqchi | IR
علي لاريجاني | !لاريجاني | Ali Larijani | IR
محمد باقر قاليباف | قاليباف | Mohammad Bagher Ghalibaf | IR
علي أكبر ولايتي | ولايتي | Ali Akbar Velayati | IR
علي أكبر صالحي | | Ali Akbar Salehi | IR
منوشهر متكي | منوجهر متكي، متكي، منوشهر متقي، متقي | Manouchehr Mottaki | IR
كمال خرازي | خرازي | Kamal Kharazi | IR
سعيد جليلي | | Saeed Jalili | IR
علي شمخاني | شمخاني | Ali Shamkhani | IR
مير حسين موسوي | | Mir-Hossein Mousavi | IR
مهدي كروبي | كروبي | Mehdi Karroubi | IR
أبو الحسن بني صدر | بني صدر | Abolhassan Banisadr | IR
مريم رجوي | | Maryam Rajavi | IR
رضا بهلوي | محمد رضا بهلوي، شاه إيران | Mohammad Reza Pahlavi | IR
إسماعيل بقائي | بقائي | Esmail Baghaei | IR
ناصر كنعاني | | Nasser Kanaani | IR
رجب طيب أردوغان | !أردوغان=Erdogan/Erdoğan، رجب أردوغان، طيب أردوغان | Recep Tayyip Erdogan, Recep Tayyip Erdoğan | TR
عبد الله غل | عبد الله غول، عبد الله جول، عبدالله جول | Abdullah Gul | TR
أحمد داود أوغلو | داود أوغلو=Davutoglu/Davutoğlu، أحمد داوود أوغلو، داوود أوغلو | Ahmet Davutoglu | TR
مولود جاويش أوغلو | مولود تشاووش أوغلو، مولود تشاويش أوغلو، جاويش أوغلو، تشاووش أوغلو، تشاويش أوغلو، مولود جاووش أوغلو | Mevlut Cavusoglu | TR
هاكان فيدان | فيدان | Hakan Fidan | TR
خلوصي أكار | أكار | Hulusi Akar | TR
يشار غولر | يشار جولر | Yasar Guler | TR
إبراهيم قالن | إبراهيم كالين، إبراهيم كالن، قالن | Ibrahim Kalin | TR
بن علي يلدريم | بينالي يلدريم، يلدريم، بن علي يلديريم | Binali Yildirim | TR
سليمان صويلو | صويلو | Suleyman Soylu | TR
علي باباجان | باباجان | Ali Babacan | TR
بيرات ألبيرق | براءت ألبيرق، ألبيرق | Berat Albayrak | TR
دولت بهتشلي | دولت بهجلي، دولت باهتشلي، بهتشلي، باهتشلي، بهجلي | Devlet Bahceli | TR
كمال كليتشدار أوغلو | كمال كيليتشدار أوغلو، كمال قليجدار أوغلو، كليتشدار أوغلو، كيليتشدار أوغلو | Kemal Kilicdaroglu | TR
أكرم إمام أوغلو | إمام أوغلو | Ekrem Imamoglu | TR
صلاح الدين دميرطاش | صلاح الدين دميرتاش، دميرطاش، دميرتاش | Selahattin Demirtas | TR
أحمد نجدت سيزر | نجدت سيزر، أحمد نجدت سيزار | Ahmet Necdet Sezer | TR
بولنت أجاويد | بولند أجاويد، أجاويد | Bulent Ecevit | TR
نجم الدين أربكان | أربكان | Necmettin Erbakan | TR
سليمان ديميريل | ديميريل | Suleyman Demirel | TR
تورغوت أوزال | تورجوت أوزال، أوزال | Turgut Ozal | TR
تانسو تشيلر | تشيلر | Tansu Ciller | TR
مصطفى كمال أتاتورك | !أتاتورك، كمال أتاتورك | Mustafa Kemal Ataturk | TR
فتح الله غولن | غولن=Gulen/Gülen، فتح الله كولن، فتح الله جولن، كولن، جولن | Fethullah Gulen, Fethullah Gülen | TR
حسني مبارك | محمد حسني مبارك | Hosni Mubarak, Mubarak | EG
جمال مبارك | | Gamal Mubarak | EG
سوزان مبارك | | Suzanne Mubarak | EG
أنور السادات | محمد أنور السادات، !السادات=Sadat | Anwar Sadat | EG
جمال عبد الناصر | عبد الناصر=Nasser | Gamal Abdel Nasser | EG
محمد نجيب | | Mohamed Naguib | EG
محمد مرسي | !مرسي=Morsi | Mohamed Morsi | EG
عبد الفتاح السيسي | !السيسي=Sisi/al-Sisi/el-Sisi | Abdel Fattah al-Sisi, Abdel Fattah el-Sisi | EG
عدلي منصور | | Adly Mansour | EG
مصطفى مدبولي | مدبولي | Mostafa Madbouly | EG
شريف إسماعيل | | Sherif Ismail | EG
إبراهيم محلب | محلب | Ibrahim Mahlab | EG
حازم الببلاوي | الببلاوي | Hazem el-Beblawi | EG
هشام قنديل | | Hesham Qandil | EG
عصام شرف | | Essam Sharaf | EG
كمال الجنزوري | الجنزوري | Kamal Ganzouri | EG
أحمد نظيف | | Ahmed Nazif | EG
عاطف عبيد | | Atef Ebeid | EG
أحمد شفيق | | Ahmed Shafik | EG
أحمد أبو الغيط | أبو الغيط | Ahmed Aboul Gheit | EG
عمرو موسى | | Amr Moussa | EG
أحمد ماهر | | Ahmed Maher | EG
سامح شكري | | Sameh Shoukry | EG
بدر عبد العاطي | | Badr Abdelatty | EG
نبيل فهمي | | Nabil Fahmy | EG
نبيل العربي | | Nabil Elaraby | EG
محمد البرادعي | !البرادعي | Mohamed ElBaradei | EG
بطرس غالي | بطرس بطرس غالي | Boutros Boutros-Ghali | EG
حمدين صباحي | | Hamdeen Sabahi | EG
أيمن نور | | Ayman Nour | EG
عبد المنعم أبو الفتوح | أبو الفتوح | Abdel Moneim Aboul Fotouh | EG
خيرت الشاطر | | Khairat el-Shater | EG
محمد بديع | | Mohammed Badie | EG
محمد مهدي عاكف | مهدي عاكف | Mohammed Mahdi Akef | EG
عصام العريان | العريان | Essam el-Erian | EG
محمد البلتاجي | البلتاجي | Mohamed Beltagy | EG
حسن البنا | البنا | Hassan al-Banna | EG
سيد قطب | | Sayyid Qutb | EG
فتحي سرور | أحمد فتحي سرور | Fathi Sorour | EG
صفوت الشريف | | Safwat el-Sherif | EG
حبيب العادلي | العادلي | Habib el-Adly | EG
سعد زغلول | | Saad Zaghloul | EG
معمر القذافي | !القذافي=Gaddafi/Qaddafi/Gadhafi/Kadhafi/Qadhafi | Muammar Gaddafi, Moammar Gadhafi, Muammar al-Gaddafi | LY
سيف الإسلام القذافي | سيف الإسلام | Saif al-Islam Gaddafi | LY
خليفة حفتر | !حفتر=Haftar/Hifter | Khalifa Haftar | LY
صدام حفتر | | Saddam Haftar | LY
عبد الحميد الدبيبة | !الدبيبة=Dbeibah/Dbeibeh | Abdul Hamid Dbeibah | LY
فائز السراج | السراج=Sarraj/al-Sarraj، فايز السراج | Fayez al-Sarraj | LY
فتحي باشاغا | باشاغا | Fathi Bashagha | LY
عقيلة صالح | | Aguila Saleh | LY
محمد المنفي | | Mohamed al-Menfi | LY
خالد المشري | المشري | Khalid al-Mishri | LY
محمود جبريل | | Mahmoud Jibril | LY
مصطفى عبد الجليل | | Mustafa Abdul Jalil | LY
علي زيدان | | Ali Zeidan | LY
عبد الله الثني | | Abdullah al-Thani | LY
نوري أبو سهمين | أبو سهمين | Nouri Abusahmain | LY
عبد الرحمن شلقم | شلقم | Abdel Rahman Shalgham | LY
زين العابدين بن علي | بن علي=Ben Ali | Zine El Abidine Ben Ali | TN
الحبيب بورقيبة | !بورقيبة=Bourguiba | Habib Bourguiba | TN
الباجي قائد السبسي | الباجي قايد السبسي، باجي قائد السبسي، قائد السبسي، !السبسي | Beji Caid Essebsi | TN
المنصف المرزوقي | منصف المرزوقي، المرزوقي | Moncef Marzouki | TN
قيس سعيد | | Kais Saied, Qais Saied | TN
راشد الغنوشي | !الغنوشي=Ghannouchi | Rached Ghannouchi | TN
محمد الغنوشي | | Mohamed Ghannouchi | TN
يوسف الشاهد | | Youssef Chahed | TN
الحبيب الصيد | | Habib Essid | TN
مهدي جمعة | | Mehdi Jomaa | TN
علي العريض | العريض | Ali Laarayedh | TN
حمادي الجبالي | الجبالي | Hamadi Jebali | TN
إلياس الفخفاخ | الفخفاخ | Elyes Fakhfakh | TN
هشام المشيشي | المشيشي | Hichem Mechichi | TN
نجلاء بودن | | Najla Bouden | TN
عبير موسي | | Abir Moussi | TN
نبيل القروي | القروي | Nabil Karoui | TN
محسن مرزوق | | Mohsen Marzouk | TN
حافظ قائد السبسي | | Hafedh Caid Essebsi | TN
حمة الهمامي | | Hamma Hammami | TN
شكري بلعيد | بلعيد | Chokri Belaid | TN
محمد البراهمي | البراهمي | Mohamed Brahmi | TN
الطيب البكوش | البكوش | Taieb Baccouche | TN
خميس الجهيناوي | الجهيناوي | Khemaies Jhinaoui | TN
نور الدين الطبوبي | الطبوبي | Noureddine Taboubi | TN
حسين العباسي | | Houcine Abbassi | TN
ليلى الطرابلسي | | Leila Trabelsi | TN
عبد العزيز بوتفليقة | !بوتفليقة=Bouteflika | Abdelaziz Bouteflika | DZ
عبد المجيد تبون | !تبون=Tebboune | Abdelmadjid Tebboune | DZ
أحمد أويحيى | أويحيى | Ahmed Ouyahia | DZ
عبد المالك سلال | | Abdelmalek Sellal | DZ
عبد العزيز بلخادم | بلخادم | Abdelaziz Belkhadem | DZ
علي بن فليس | بن فليس | Ali Benflis | DZ
رمطان لعمامرة | لعمامرة | Ramtane Lamamra | DZ
أحمد عطاف | عطاف | Ahmed Attaf | DZ
هواري بومدين | !بومدين | Houari Boumediene | DZ
أحمد بن بلة | بن بلة | Ahmed Ben Bella | DZ
الشاذلي بن جديد | | Chadli Bendjedid | DZ
محمد بوضياف | بوضياف | Mohamed Boudiaf | DZ
اليمين زروال | زروال | Liamine Zeroual | DZ
عباسي مدني | | Abbassi Madani | DZ
علي بلحاج | بلحاج | Ali Belhadj | DZ
لويزة حنون | | Louisa Hanoune | DZ
محمد السادس | الملك محمد السادس | Mohammed VI, King Mohammed VI | MA
الحسن الثاني | الملك الحسن الثاني | Hassan II | MA
محمد الخامس | الملك محمد الخامس | Mohammed V | MA
عبد الإله بنكيران | عبد الإله ابن كيران، بنكيران، ابن كيران، بن كيران | Abdelilah Benkirane | MA
سعد الدين العثماني | | Saadeddine Othmani | MA
عزيز أخنوش | أخنوش | Aziz Akhannouch | MA
ناصر بوريطة | بوريطة | Nasser Bourita | MA
عباس الفاسي | | Abbas El Fassi | MA
إدريس جطو | جطو | Driss Jettou | MA
عبد الرحمن اليوسفي | عبد الرحمان اليوسفي | Abderrahmane Youssoufi | MA
محمد بن عيسى | | Mohamed Benaissa | MA
صلاح الدين مزوار | مزوار | Salaheddine Mezouar | MA
إلياس العماري | | Ilyas El Omari | MA
إبراهيم غالي | | Brahim Ghali | EH
محمد عبد العزيز | | Mohamed Abdelaziz | EH
محمد ولد عبد العزيز | ولد عبد العزيز | Mohamed Ould Abdel Aziz | MR
محمد ولد الغزواني | ولد الغزواني، محمد ولد الشيخ الغزواني | Mohamed Ould Ghazouani | MR
معاوية ولد الطايع | معاوية ولد سيدي أحمد الطايع، ولد الطايع | Maaouya Ould Taya | MR
إسماعيل ولد الشيخ أحمد | ولد الشيخ أحمد، إسماعيل ولد الشيخ | Ismail Ould Cheikh Ahmed | MR
عمر البشير | عمر حسن أحمد البشير، عمر حسن البشير | Omar al-Bashir, Bashir | SD
عبد الله حمدوك | حمدوك=Hamdok | Abdalla Hamdok | SD
حسن الترابي | الترابي | Hassan al-Turabi | SD
الصادق المهدي | | Sadiq al-Mahdi | SD
علي عثمان طه | علي عثمان محمد طه | Ali Osman Taha | SD
جعفر نميري | جعفر النميري، نميري | Gaafar Nimeiry | SD
جون قرنق | جون غارانغ، !قرنق | John Garang | SS
سلفا كير | سلفا كير ميارديت، سالفا كير | Salva Kiir | SS
رياك مشار | ريك مشار | Riek Machar | SS
مصطفى عثمان إسماعيل | | Mustafa Osman Ismail | SD
لام أكول | | Lam Akol | SD
إبراهيم غندور | غندور | Ibrahim Ghandour | SD
علي عبد الله صالح | | Ali Abdullah Saleh | YE
عبد ربه منصور هادي | منصور هادي | Abdrabbuh Mansur Hadi | YE
رشاد العليمي | العليمي | Rashad al-Alimi | YE
عيدروس الزبيدي | الزبيدي=Zubaidi/al-Zubaidi | Aidarous al-Zubaidi | YE
خالد بحاح | بحاح | Khaled Bahah | YE
أحمد عبيد بن دغر | أحمد بن دغر، بن دغر | Ahmed Obeid bin Daghr | YE
معين عبد الملك | معين عبد الملك سعيد | Maeen Abdulmalik | YE
أحمد عوض بن مبارك | | Ahmed Awad bin Mubarak | YE
عبد الملك المخلافي | المخلافي | Abdulmalik al-Mekhlafi | YE
عبد المجيد الزنداني | الزنداني | Abdul Majeed al-Zindani | YE
حميد الأحمر | | Hamid al-Ahmar | YE
عبد الله الأحمر | عبد الله بن حسين الأحمر | Abdullah al-Ahmar | YE
علي سالم البيض | | Ali Salim al-Beidh | YE
علي محسن الأحمر | علي محسن صالح | Ali Mohsen al-Ahmar | YE
مهدي المشاط | | Mahdi al-Mashat | YE
محمد علي الحوثي | | Mohammed Ali al-Houthi | YE
محمد عبد السلام | | Mohammed Abdulsalam | YE
سلمان بن عبد العزيز | سلمان بن عبد العزيز آل سعود، الملك سلمان | Salman bin Abdulaziz, King Salman | SA
محمد بن سلمان | محمد بن سلمان بن عبد العزيز، محمد بن سلمان آل سعود، الأمير محمد بن سلمان | Mohammed bin Salman, Mohammad bin Salman, MBS | SA
محمد بن نايف | محمد بن نايف بن عبد العزيز | Mohammed bin Nayef | SA
عبد الله بن عبد العزيز | عبد الله بن عبد العزيز آل سعود | Abdullah bin Abdulaziz | SA
فهد بن عبد العزيز | الملك فهد | Fahd bin Abdulaziz | SA
فيصل بن عبد العزيز | الملك فيصل | Faisal bin Abdulaziz | SA
خالد بن سلمان | خالد بن سلمان بن عبد العزيز | Khalid bin Salman | SA
فيصل بن فرحان | فيصل بن فرحان بن عبد الله | Faisal bin Farhan | SA
عبد العزيز بن سلمان | عبد العزيز بن سلمان بن عبد العزيز | Abdulaziz bin Salman | SA
سعود الفيصل | سعود بن فيصل | Saud al-Faisal | SA
تركي الفيصل | | Turki al-Faisal | SA
خالد الفيصل | | Khalid al-Faisal | SA
بندر بن سلطان | بندر بن سلطان بن عبد العزيز | Bandar bin Sultan | SA
سلطان بن عبد العزيز | سلطان بن عبد العزيز آل سعود | Sultan bin Abdulaziz | SA
نايف بن عبد العزيز | نايف بن عبد العزيز آل سعود | Nayef bin Abdulaziz | SA
مقرن بن عبد العزيز | | Muqrin bin Abdulaziz | SA
متعب بن عبد الله | متعب بن عبد الله بن عبد العزيز | Mutaib bin Abdullah | SA
الوليد بن طلال | | Alwaleed bin Talal | SA
عادل الجبير | عادل بن أحمد الجبير، الجبير | Adel al-Jubeir | SA
إبراهيم العساف | | Ibrahim al-Assaf | SA
عبد العزيز آل الشيخ | | Abdulaziz Al al-Sheikh | SA
توفيق الربيعة | توفيق بن فوزان الربيعة | Tawfig al-Rabiah | SA
ماجد القصبي | ماجد بن عبد الله القصبي | Majid al-Qasabi | SA
تركي آل الشيخ | تركي بن عبد المحسن آل الشيخ | Turki Al al-Sheikh | SA
خالد الفالح | الفالح | Khalid al-Falih | SA
علي النعيمي | | Ali al-Naimi | SA
ياسر الرميان | الرميان | Yasir al-Rumayyan | SA
محمد الجدعان | محمد بن عبد الله الجدعان | Mohammed al-Jadaan | SA
أحمد الراجحي | أحمد بن سليمان الراجحي | Ahmed al-Rajhi | SA
فيصل بن بندر | فيصل بن بندر بن عبد العزيز | Faisal bin Bandar | SA
سعود بن نايف | سعود بن نايف بن عبد العزيز | Saud bin Nayef | SA
عبد الله الربيعة | عبد الله بن عبد العزيز الربيعة | Abdullah al-Rabeeah | SA
عبد الرحمن السديس | عبد الرحمن بن عبد العزيز السديس، السديس | Abdul Rahman al-Sudais | SA
خليفة بن زايد | خليفة بن زايد آل نهيان | Khalifa bin Zayed | AE
محمد بن زايد | محمد بن زايد آل نهيان | Mohammed bin Zayed, MBZ | AE
زايد بن سلطان | زايد بن سلطان آل نهيان، الشيخ زايد | Zayed bin Sultan | AE
محمد بن راشد | محمد بن راشد آل مكتوم | Mohammed bin Rashid | AE
عبد الله بن زايد | عبد الله بن زايد آل نهيان | Abdullah bin Zayed | AE
طحنون بن زايد | | Tahnoun bin Zayed | AE
حمدان بن محمد | حمدان بن محمد بن راشد آل مكتوم | Hamdan bin Mohammed | AE
أنور قرقاش | قرقاش | Anwar Gargash | AE
يوسف العتيبة | | Yousef al-Otaiba | AE
سلطان الجابر | سلطان أحمد الجابر | Sultan al-Jaber | AE
حمد بن خليفة | حمد بن خليفة آل ثاني | Hamad bin Khalifa | QA
تميم بن حمد | تميم بن حمد آل ثاني | Tamim bin Hamad | QA
حمد بن جاسم | حمد بن جاسم آل ثاني، حمد بن جاسم بن جبر، حمد بن جاسم بن جبر آل ثاني | Hamad bin Jassim | QA
محمد بن عبد الرحمن آل ثاني | محمد بن عبد الرحمن | Mohammed bin Abdulrahman Al Thani | QA
خالد العطية | خالد بن محمد العطية | Khalid al-Attiyah | QA
ماجد الأنصاري | ماجد محمد الأنصاري | Majed al-Ansari | QA
موزا بنت ناصر | موزا بنت ناصر المسند، الشيخة موزا | Moza bint Nasser | QA
ناصر الخليفي | الخليفي | Nasser al-Khelaifi | QA
جابر الأحمد الصباح | جابر الأحمد الجابر الصباح، جابر الأحمد | Jaber al-Ahmad al-Sabah | KW
صباح الأحمد الجابر الصباح | صباح الأحمد الصباح، صباح الأحمد | Sabah al-Ahmad al-Sabah | KW
نواف الأحمد الجابر الصباح | نواف الأحمد الصباح، نواف الأحمد | Nawaf al-Ahmad al-Sabah | KW
مشعل الأحمد الجابر الصباح | مشعل الأحمد الصباح، مشعل الأحمد | Mishal al-Ahmad al-Sabah | KW
مرزوق الغانم | | Marzouq al-Ghanim | KW
حمد بن عيسى آل خليفة | حمد بن عيسى | Hamad bin Isa Al Khalifa | BH
خليفة بن سلمان آل خليفة | خليفة بن سلمان | Khalifa bin Salman Al Khalifa | BH
سلمان بن حمد آل خليفة | سلمان بن حمد | Salman bin Hamad Al Khalifa | BH
علي سلمان | | Ali Salman | BH
قابوس بن سعيد | السلطان قابوس، قابوس | Qaboos bin Said | OM
هيثم بن طارق | هيثم بن طارق آل سعيد | Haitham bin Tariq | OM
يوسف بن علوي | يوسف بن علوي بن عبد الله، بن علوي | Yusuf bin Alawi | OM
بدر البوسعيدي | بدر بن حمد البوسعيدي، البوسعيدي | Badr al-Busaidi | OM
عبد الله الثاني | الملك عبد الله الثاني، عبد الله الثاني بن الحسين | Abdullah II, King Abdullah II | JO
الحسين بن طلال | حسين بن طلال، الملك حسين، الملك الحسين | Hussein bin Talal, King Hussein | JO
رانيا العبد الله | الملكة رانيا | Rania al-Abdullah, Queen Rania | JO
الحسن بن طلال | | Hassan bin Talal | JO
أيمن الصفدي | الصفدي | Ayman Safadi | JO
ناصر جودة | | Nasser Judeh | JO
بشر الخصاونة | الخصاونة | Bisher al-Khasawneh | JO
عمر الرزاز | الرزاز | Omar Razzaz | JO
هاني الملقي | الملقي | Hani al-Mulki | JO
عبد الله النسور | النسور | Abdullah Ensour | JO
معروف البخيت | البخيت | Marouf al-Bakhit | JO
علي أبو الراغب | أبو الراغب | Ali Abu al-Ragheb | JO
حسن شيخ محمود | | Hassan Sheikh Mohamud | SO
محمد عبد الله فرماجو | فرماجو | Mohamed Abdullahi Farmaajo | SO
شريف شيخ أحمد | | Sharif Sheikh Ahmed | SO
عبد الله يوسف أحمد | | Abdullahi Yusuf Ahmed | SO
محمد سياد بري | سياد بري | Siad Barre | SO
إسماعيل عمر جيله | عمر جيله | Ismail Omar Guelleh | DJ
غزالي عثماني | عثمان غزالي | Azali Assoumani | KM
جورج بوش | جورج دبليو بوش، جورج بوش الابن، !بوش=Bush | George Bush, George W. Bush | US
جورج بوش الأب | جورج هربرت بوش، جورج اتش دبليو بوش | George H. W. Bush | US
لورا بوش | | Laura Bush | US
جيب بوش | | Jeb Bush | US
بيل كلينتون | بيل كلنتون | Bill Clinton | US
هيلاري كلينتون | هيلاري كلنتون، هيلاري رودهام كلينتون، !كلينتون=Clinton | Hillary Clinton | US
باراك أوباما | باراك حسين أوباما، !أوباما=Obama | Barack Obama | US
ميشيل أوباما | ميشال أوباما | Michelle Obama | US
دونالد ترامب | دونالد ترمب، !ترامب=Trump، ترمب، دونالد ج ترامب | Donald Trump | US
إيفانكا ترامب | | Ivanka Trump | US
ميلانيا ترامب | | Melania Trump | US
جو بايدن | جوزيف بايدن، جو بايدون، بايدن=Biden | Joe Biden | US
كامالا هاريس | كمالا هاريس | Kamala Harris | US
مايك بنس | مايك بينس | Mike Pence | US
جي دي فانس | جيه دي فانس | JD Vance | US
ديك تشيني | تشيني=Cheney، ديك شيني | Dick Cheney | US
آل غور | آل جور | Al Gore | US
دونالد رامسفيلد | رامسفيلد=Rumsfeld، رمسفيلد | Donald Rumsfeld | US
كوندوليزا رايس | كونداليزا رايس، كوندوليسا رايس، كوندليزا رايس، رايس=Rice | Condoleezza Rice | US
كولن باول | كولين باول | Colin Powell | US
بول وولفويتز | بول وولفوفيتز، وولفويتز، وولفوفيتز، وولفوويتز، بول ولفوفيتز | Paul Wolfowitz | US
ريتشارد بيرل | | Richard Perle | US
روبرت غيتس | روبرت جيتس | Robert Gates | US
ليون بانيتا | بانيتا | Leon Panetta | US
تشاك هيغل | تشاك هيجل، تشاك هاغل | Chuck Hagel | US
آشتون كارتر | آش كارتر | Ashton Carter | US
جيمس ماتيس | ماتيس | James Mattis | US
مارك إسبر | | Mark Esper | US
لويد أوستن | | Lloyd Austin | US
بيت هيغسيث | هيغسيث، بيت هيجسيث | Pete Hegseth | US
جون كيري | !كيري=Kerry | John Kerry | US
ريكس تيلرسون | تيلرسون | Rex Tillerson | US
مايك بومبيو | بومبيو=Pompeo | Mike Pompeo | US
أنتوني بلينكن | بلينكن=Blinken، انطوني بلينكن | Antony Blinken | US
ماركو روبيو | روبيو=Rubio | Marco Rubio | US
جون بولتون | بولتون=Bolton | John Bolton | US
سوزان رايس | | Susan Rice | US
سامانثا باور | سامنثا باور | Samantha Power | US
نيكي هيلي | | Nikki Haley | US
جيك سوليفان | جايك سوليفان | Jake Sullivan | US
مايكل فلين | مايك فلين | Michael Flynn | US
جاريد كوشنر | كوشنر=Kushner | Jared Kushner | US
ستيف ويتكوف | ويتكوف=Witkoff | Steve Witkoff | US
توم باراك | توماس باراك | Tom Barrack | US
مورغان أورتاغوس | أورتاغوس | Morgan Ortagus | US
عاموس هوكستين | آموس هوكستين، هوكستين، هوكشتاين، عاموس هوكشتاين | Amos Hochstein | US
جيسون غرينبلات | غرينبلات | Jason Greenblatt | US
بريت ماكغورك | بريت ماكجورك، بريت مكغورك، ماكغورك | Brett McGurk | US
جيمس جيفري | | James Jeffrey | US
روبرت فورد | | Robert Ford | US
زلماي خليل زاد | خليل زاد | Zalmay Khalilzad | US
بول بريمر | بريمر=Bremer | Paul Bremer | US
ريان كروكر | كروكر | Ryan Crocker | US
جون نيغروبونتي | نيغروبونتي، نيجروبونتي | John Negroponte | US
ديفيد وولش | ديفيد ولش، ديفيد ولتش | David Welch | US
جيفري فيلتمان | فيلتمان | Jeffrey Feltman | US
نيكولاس بيرنز | نيكولاس برنز | Nicholas Burns | US
وليام بيرنز | ويليام بيرنز، وليام برنز | William Burns | US
شون ماكورماك | ماكورماك، شون ماكورميك، ماكورميك | Sean McCormack | US
توني سنو | | Tony Snow | US
سكوت ماكليلان | ماكليلان | Scott McClellan | US
آري فلايشر | | Ari Fleischer | US
جون ماكين | ماكين=McCain | John McCain | US
ميت رومني | رومني=Romney | Mitt Romney | US
بيرني ساندرز | بيرني ساندرس | Bernie Sanders | US
إليزابيث وارن | | Elizabeth Warren | US
نانسي بيلوسي | بيلوسي=Pelosi | Nancy Pelosi | US
ميتش ماكونيل | ماكونيل | Mitch McConnell | US
ليندسي غراهام | ليندسي جراهام | Lindsey Graham | US
تيد كروز | | Ted Cruz | US
إدوارد كينيدي | ادوارد كندي | Edward Kennedy | US
جون كينيدي | جون كنيدي، جون كندي | John F. Kennedy, John Kennedy | US
ريتشارد نيكسون | !نيكسون=Nixon | Richard Nixon | US
رونالد ريغان | ريغان=Reagan، رونالد ريجان، ريجان | Ronald Reagan | US
جيمي كارتر | | Jimmy Carter | US
جيرالد فورد | | Gerald Ford | US
هنري كيسنجر | كيسنجر=Kissinger، هنري كسنجر | Henry Kissinger | US
زبيغنيو بريجنسكي | بريجنسكي، زبيغنيو بريجينسكي، بريجينسكي | Zbigniew Brzezinski | US
مادلين أولبرايت | أولبرايت=Albright | Madeleine Albright | US
وارن كريستوفر | | Warren Christopher | US
جيمس بيكر | | James Baker | US
دنيس روس | دينيس روس | Dennis Ross | US
مارتن إنديك | | Martin Indyk | US
جورج ميتشل | | George Mitchell | US
ريتشارد هولبروك | هولبروك | Richard Holbrooke | US
أبراهام لينكولن | إبراهام لنكولن، !لينكولن | Abraham Lincoln | US
جورج واشنطن | | George Washington | US
فرانكلين روزفلت | روزفلت | Franklin Roosevelt | US
هاري ترومان | ترومان | Harry Truman | US
دوايت أيزنهاور | أيزنهاور | Dwight Eisenhower | US
مارتن لوثر كينغ | مارتن لوثر كينج | Martin Luther King | US
إيلون ماسك | ماسك=Musk | Elon Musk | US
توني بلير | بلير=Blair | Tony Blair | GB
غوردون براون | جوردون براون، غوردن براون، جوردن براون | Gordon Brown | GB
ديفيد كاميرون | كاميرون=Cameron، دافيد كاميرون | David Cameron | GB
تيريزا ماي | | Theresa May | GB
بوريس جونسون | | Boris Johnson | GB
ليز تراس | تراس | Liz Truss | GB
ريشي سوناك | سوناك=Sunak | Rishi Sunak | GB
كير ستارمر | ستارمر=Starmer | Keir Starmer | GB
جاك سترو | جاك ستراو، سترو | Jack Straw | GB
مارغريت بيكيت | مارغريت بيكت، مارجريت بيكيت | Margaret Beckett | GB
ديفيد ميليباند | ميليباند | David Miliband | GB
وليام هيغ | ويليام هيغ، وليام هيج | William Hague | GB
فيليب هاموند | هاموند | Philip Hammond | GB
ديفيد لامي | | David Lammy | GB
جيريمي كوربين | جيرمي كوربين، كوربين | Jeremy Corbyn | GB
نايجل فاراج | فاراج | Nigel Farage | GB
جون ميجور | جون ميجر | John Major | GB
مارغريت تاتشر | مارجريت تاتشر، تاتشر=Thatcher، ثاتشر، مارغريت ثاتشر | Margaret Thatcher | GB
ونستون تشرشل | وينستون تشرشل، تشرشل | Winston Churchill | GB
إليزابيث الثانية | الملكة إليزابيث، الملكة إليزابيث الثانية | Elizabeth II, Queen Elizabeth | GB
تشارلز الثالث | الملك تشارلز، الأمير تشارلز | Charles III, King Charles | GB
الأميرة ديانا | الليدي ديانا | Princess Diana | GB
جاك شيراك | شيراك=Chirac | Jacques Chirac | FR
نيكولا ساركوزي | ساركوزي=Sarkozy، نيكولاس ساركوزي | Nicolas Sarkozy | FR
فرانسوا هولاند | هولاند=Hollande، فرنسوا هولاند | Francois Hollande, François Hollande | FR
إيمانويل ماكرون | ماكرون=Macron | Emmanuel Macron | FR
بريجيت ماكرون | | Brigitte Macron | FR
فرانسوا ميتران | ميتران=Mitterrand، فرنسوا ميتران | Francois Mitterrand | FR
فاليري جيسكار ديستان | جيسكار ديستان | Valery Giscard d'Estaing | FR
شارل ديغول | ديغول=de Gaulle، شارل ديجول، ديجول | Charles de Gaulle | FR
دومينيك دوفيلبان | دومينيك دو فيلبان، دوفيلبان، دو فيلبان | Dominique de Villepin | FR
جان بيير رافاران | رافاران | Jean-Pierre Raffarin | FR
ليونيل جوسبان | جوسبان | Lionel Jospin | FR
فرانسوا فيون | فيون، فرنسوا فيون | Francois Fillon | FR
مانويل فالس | فالس | Manuel Valls | FR
إدوار فيليب | إدوارد فيليب | Edouard Philippe | FR
جان كاستكس | كاستكس، جان كاستيكس | Jean Castex | FR
إليزابيث بورن | | Elisabeth Borne | FR
غابرييل أتال | غابريال أتال | Gabriel Attal | FR
ميشال بارنييه | ميشيل بارنييه، بارنييه | Michel Barnier | FR
فرانسوا بايرو | فرنسوا بايرو، بايرو | Francois Bayrou | FR
فيليب دوست بلازي | دوست بلازي | Philippe Douste-Blazy | FR
برنار كوشنير | برنار كوشنر، كوشنير | Bernard Kouchner | FR
آلان جوبيه | جوبيه | Alain Juppe | FR
لوران فابيوس | فابيوس | Laurent Fabius | FR
جان مارك أيرولت | أيرولت | Jean-Marc Ayrault | FR
جان إيف لودريان | جان إيف لو دريان، لودريان، لو دريان | Jean-Yves Le Drian | FR
كاترين كولونا | كولونا | Catherine Colonna | FR
جان نويل بارو | | Jean-Noel Barrot | FR
برنار كازنوف | كازنوف | Bernard Cazeneuve | FR
سيغولين رويال | سيجولين رويال | Segolene Royal | FR
مارين لوبان | مارين لوبن، لوبان | Marine Le Pen | FR
جان ماري لوبان | جان ماري لوبن | Jean-Marie Le Pen | FR
جان لوك ميلانشون | ميلانشون | Jean-Luc Melenchon | FR
بنوا هامون | هامون | Benoit Hamon | FR
ميشيل أليو ماري | ميشال أليو ماري، أليو ماري | Michele Alliot-Marie | FR
رشيدة داتي | داتي | Rachida Dati | FR
دومينيك ستروس كان | دومينيك شتراوس كان | Dominique Strauss-Kahn | FR
كريستين لاغارد | كريستين لاجارد، لاغارد، لاجارد | Christine Lagarde | FR
نابليون بونابرت | !نابليون، بونابرت | Napoleon Bonaparte | FR
أنغيلا ميركل | أنجيلا ميركل، ميركل=Merkel | Angela Merkel | DE
غيرهارد شرودر | جيرهارد شرودر، غيرهارد شرويدر، جيرهارد شرويدر، شرودر=Schroeder، شرويدر | Gerhard Schroeder, Gerhard Schröder | DE
أولاف شولتس | أولاف شولتز، شولتس=Scholz | Olaf Scholz | DE
فريدريش ميرتس | فريدريش ميرتز، ميرتس، ميرتز | Friedrich Merz | DE
هلموت كول | هيلموت كول | Helmut Kohl | DE
يوشكا فيشر | | Joschka Fischer | DE
فرانك فالتر شتاينماير | شتاينماير، فرانك شتاينماير | Frank-Walter Steinmeier | DE
غيدو فسترفيله | فسترفيله، جيدو فيسترفيله | Guido Westerwelle | DE
زيغمار غابرييل | سيغمار غابرييل، زيغمار جابرييل | Sigmar Gabriel | DE
هايكو ماس | | Heiko Maas | DE
أنالينا بيربوك | بيربوك | Annalena Baerbock | DE
يوهان فاديفول | فاديفول | Johann Wadephul | DE
فولفغانغ شويبله | شويبله | Wolfgang Schauble | DE
أورسولا فون دير لاين | أورزولا فون دير لاين، فون دير لاين | Ursula von der Leyen | DE
توماس دي ميزيير | دي ميزيير | Thomas de Maiziere | DE
هورست كولر | هورست كوهلر | Horst Koehler | DE
أدولف هتلر | هتلر=Hitler | Adolf Hitler | DE
كارل ماركس | | Karl Marx | DE
سيلفيو برلسكوني | سيلفيو برلوسكوني، !برلسكوني=Berlusconi، برلوسكوني، بيرلسكوني، سلفيو برلسكوني | Silvio Berlusconi | IT
رومانو برودي | برودي=Prodi | Romano Prodi | IT
ماسيمو داليما | داليما | Massimo D'Alema | IT
ماتيو رينزي | ماتيو رينتسي، رينزي | Matteo Renzi | IT
باولو جنتيلوني | باولو جينتيلوني، جنتيلوني | Paolo Gentiloni | IT
جوزيبي كونتي | | Giuseppe Conte | IT
ماريو دراغي | ماريو دراجي، دراغي | Mario Draghi | IT
جورجيا ميلوني | جورجا ميلوني، ميلوني=Meloni | Giorgia Meloni | IT
ماتيو سالفيني | سالفيني | Matteo Salvini | IT
فرانكو فراتيني | فراتيني | Franco Frattini | IT
سيرجيو ماتاريلا | ماتاريلا | Sergio Mattarella | IT
فيديريكا موغيريني | فيدريكا موغيريني، فيديريكا موجيريني، موغيريني=Mogherini، فيديريكا موغريني، موغريني | Federica Mogherini | IT
أنطونيو تاياني | أنتونيو تاياني، تاياني | Antonio Tajani | IT
بينيتو موسوليني | موسوليني | Benito Mussolini | IT
خوسيه لويس ثاباتيرو | خوسيه لويس رودريغيز ثاباتيرو، خوسي لويس ثاباتيرو، ثاباتيرو=Zapatero، زاباتيرو، خوسيه ثاباتيرو | Jose Luis Rodriguez Zapatero | ES
خوسيه ماريا أثنار | خوسيه ماريا أزنار، أثنار، أزنار | Jose Maria Aznar | ES
ماريانو راخوي | راخوي | Mariano Rajoy | ES
بيدرو سانشيز | بيدرو سانشيث، سانشيث | Pedro Sanchez | ES
ميغيل أنخيل موراتينوس | ميغيل موراتينوس، موراتينوس=Moratinos | Miguel Angel Moratinos | ES
جوزيب بوريل | جوزيف بوريل، بوريل=Borrell | Josep Borrell | ES
خافيير سولانا | سولانا=Solana | Javier Solana | ES
خوان كارلوس | الملك خوان كارلوس | Juan Carlos | ES
كارليس بوتشيمون | كارليس بوتشدمون، بوتشدمون، بوتشيمون، بيغديمونت | Carles Puigdemont | ES
فرانسيسكو فرانكو | | Francisco Franco | ES
خوسيه مانويل باروسو | خوسيه باروسو، باروسو=Barroso، مانويل باروسو | Jose Manuel Barroso | PT
أنطونيو غوتيريش | أنطونيو غوتيريس، غوتيريش=Guterres، غوتيريس، جوتيريش، أنتونيو غوتيريش، انطونيو جوتيريس، أنطونيو جوتيريش | Antonio Guterres, António Guterres | PT
يورغوس باباندريو | جورج باباندريو، جورج باباندريوس، باباندريو | George Papandreou | GR
كوستاس كرامنليس | كوستاس كرامانليس | Kostas Karamanlis | GR
أليكسيس تسيبراس | ألكسيس تسيبراس، تسيبراس=Tsipras | Alexis Tsipras | GR
كيرياكوس ميتسوتاكيس | ميتسوتاكيس | Kyriakos Mitsotakis | GR
يانيس فاروفاكيس | فاروفاكيس | Yanis Varoufakis | GR
دورا باكويانيس | باكويانيس، دورا باكويانى | Dora Bakoyannis | GR
نيكوس أناستاسيادس | نيكوس أناستاسياديس، أناستاسياديس | Nicos Anastasiades | CY
تاسوس بابادوبولوس | بابادوبولوس | Tassos Papadopoulos | CY
غي فرهوفشتات | فرهوفشتات | Guy Verhofstadt | BE
شارل ميشال | شارل ميشيل | Charles Michel | BE
هرمان فان رومبوي | فان رومبوي | Herman Van Rompuy | BE
جان كلود يونكر | يونكر=Juncker، جان كلود يونكير | Jean-Claude Juncker | LU
مارك روته | مارك روتي، روته=Rutte | Mark Rutte | NL
يان بيتر بالكننده | بالكننده، بالكنندي | Jan Peter Balkenende | NL
خيرت فيلدرز | غيرت فيلدرز، جيرت فيلدرز، فيلدرز | Geert Wilders | NL
ياب دي هوب شيفر | دي هوب شيفر | Jaap de Hoop Scheffer | NL
أندرس فوغ راسموسن | راسموسن=Rasmussen، أندرس فو راسموسن، فوغ راسموسن | Anders Fogh Rasmussen | DK
ينس ستولتنبرغ | ينس شتولتنبرغ، ستولتنبرغ=Stoltenberg، شتولتنبرغ، جينس ستولتنبرغ، ينس ستولتنبرج، ستولتنبرج | Jens Stoltenberg | NO
كارل بيلت | | Carl Bildt | SE
مارغو فالستروم | فالستروم | Margot Wallstrom | SE
مارتي أهتيساري | أهتيساري | Martti Ahtisaari | FI
سيباستيان كورتس | | Sebastian Kurz | AT
كاترين آشتون | كاثرين آشتون، آشتون=Ashton | Catherine Ashton | GB
بينيتا فيريرو فالدنر | فيريرو فالدنر، بينيتا فيريرو فالدنير | Benita Ferrero-Waldner | AT
كايا كالاس | كالاس | Kaja Kallas | EE
فيكتور أوربان | أوربان=Orban | Viktor Orban | HU
دونالد توسك | توسك=Tusk | Donald Tusk | PL
أندجيه دودا | أندريه دودا، أندجي دودا | Andrzej Duda | PL
ليخ كاتشينسكي | ليخ كاتشنسكي | Lech Kaczynski | PL
ليخ فاونسا | ليخ فاليسا | Lech Walesa | PL
فاتسلاف هافل | فاكلاف هافل | Vaclav Havel | CZ
سلوبودان ميلوسيفيتش | سلوبودان ميلوشيفيتش، ميلوسيفيتش=Milosevic، ميلوشيفيتش | Slobodan Milosevic | RS
ألكسندر فوتشيتش | فوتشيتش | Aleksandar Vucic | RS
رادوفان كاراديتش | كاراديتش، رادوفان كراديتش | Radovan Karadzic | BA
راتكو ملاديتش | ملاديتش | Ratko Mladic | BA
علي عزت بيغوفيتش | عزت بيغوفيتش، علي عزت بيجوفيتش | Alija Izetbegovic | BA
هاشم تاتشي | هاشم ثاتشي، هاشم تاجي | Hashim Thaci | XK
فلاديمير بوتين | فلاديمر بوتين، بوتين=Putin | Vladimir Putin | RU
ديمتري ميدفيديف | دميتري ميدفيديف، ديميتري ميدفيديف، ديمتري مدفيديف، ميدفيديف=Medvedev، مدفيديف | Dmitry Medvedev | RU
سيرغي لافروف | سيرجي لافروف، لافروف=Lavrov | Sergei Lavrov, Sergey Lavrov | RU
سيرغي إيفانوف | سيرجي إيفانوف | Sergei Ivanov | RU
سيرغي شويغو | سيرجي شويغو، شويغو=Shoigu، سيرغي شويجو، شويجو | Sergei Shoigu, Sergey Shoigu | RU
أندريه بيلوسوف | أندري بيلوسوف، بيلوسوف | Andrei Belousov | RU
ميخائيل بوغدانوف | ميخائيل بوجدانوف، بوغدانوف، بوجدانوف | Mikhail Bogdanov | RU
ديمتري بيسكوف | دميتري بيسكوف، ديميتري بيسكوف، بيسكوف=Peskov | Dmitry Peskov | RU
ماريا زاخاروفا | زاخاروفا=Zakharova | Maria Zakharova | RU
فيتالي تشوركين | تشوركين | Vitaly Churkin | RU
فاسيلي نيبينزيا | نيبينزيا، فاسيلي نيبنزيا، نيبينزا | Vasily Nebenzya | RU
ألكسندر لافرنتييف | لافرنتييف، ألكسندر لافرينتييف، لافرينتييف | Alexander Lavrentiev | RU
نيكولاي باتروشيف | باتروشيف | Nikolai Patrushev | RU
ميخائيل ميشوستين | ميشوستين | Mikhail Mishustin | RU
ميخائيل فرادكوف | فرادكوف | Mikhail Fradkov | RU
بوريس يلتسين | يلتسين=Yeltsin | Boris Yeltsin | RU
ميخائيل غورباتشوف | ميخائيل جورباتشوف، غورباتشوف=Gorbachev، جورباتشوف، ميخائيل غورباتشيف | Mikhail Gorbachev | RU
يفغيني بريماكوف | بريماكوف، يفجيني بريماكوف | Yevgeny Primakov | RU
جوزيف ستالين | ستالين=Stalin، يوسف ستالين | Joseph Stalin | RU
فلاديمير لينين | !لينين | Vladimir Lenin | RU
نيكيتا خروتشوف | خروتشوف، نيكيتا خروشوف | Nikita Khrushchev | RU
ليونيد بريجنيف | بريجنيف | Leonid Brezhnev | RU
أليكسي نافالني | ألكسي نافالني، نافالني=Navalny | Alexei Navalny | RU
ميخائيل خودوركوفسكي | خودوركوفسكي | Mikhail Khodorkovsky | RU
رمضان قديروف | رمضان قاديروف، قديروف=Kadyrov، قاديروف | Ramzan Kadyrov | RU
أصلان مسخادوف | مسخادوف | Aslan Maskhadov | RU
ألكسندر دوغين | دوغين | Alexander Dugin | RU
فولوديمير زيلينسكي | فولوديمير زيلنسكي، فلاديمير زيلينسكي، زيلينسكي=Zelensky/Zelenskyy/Zelenskiy، زيلنسكي | Volodymyr Zelensky, Volodymyr Zelenskyy | UA
بترو بوروشينكو | بيترو بوروشينكو، بوروشينكو | Petro Poroshenko | UA
فيكتور يانوكوفيتش | يانوكوفيتش | Viktor Yanukovych | UA
فيكتور يوشينكو | فيكتور يوشتشينكو، يوشينكو، يوشتشينكو | Viktor Yushchenko | UA
يوليا تيموشينكو | تيموشينكو، يوليا تيموشنكو | Yulia Tymoshenko | UA
ليونيد كوتشما | كوتشما | Leonid Kuchma | UA
دميترو كوليبا | ديمتري كوليبا، كوليبا | Dmytro Kuleba | UA
أندريه يرماك | أندري يرماك، يرماك | Andriy Yermak | UA
ألكسندر لوكاشينكو | لوكاشينكو=Lukashenko، ألكسندر لوكاشنكو، لوكاشنكو | Alexander Lukashenko | BY
ميخائيل ساكاشفيلي | ساكاشفيلي=Saakashvili | Mikheil Saakashvili | GE
إدوارد شيفردنادزه | إدوارد شيفاردنادزه، شيفردنادزه | Eduard Shevardnadze | GE
إلهام علييف | علييف=Aliyev | Ilham Aliyev | AZ
حيدر علييف | | Heydar Aliyev | AZ
نيكول باشينيان | باشينيان=Pashinyan | Nikol Pashinyan | AM
روبرت كوتشاريان | كوتشاريان | Robert Kocharyan | AM
سيرج سركيسيان | سيرج سارغسيان، سركيسيان | Serzh Sargsyan | AM
نور سلطان نزارباييف | نورسلطان نزارباييف، نزارباييف=Nazarbayev | Nursultan Nazarbayev | KZ
قاسم جومارت توكاييف | توكاييف | Kassym-Jomart Tokayev | KZ
إسلام كريموف | كريموف | Islam Karimov | UZ
إمام علي رحمن | إمام علي رحمانوف، إمام علي رحمون | Emomali Rahmon | TJ
كرمان بيك باكييف | باكييف | Kurmanbek Bakiyev | KG
شي جين بينغ | شي جينبينغ، شي جين بينج، شي جينبينج | Xi Jinping | CN
هو جينتاو | هو جين تاو، هو جنتاو | Hu Jintao | CN
وين جياباو | ون جياباو، ون جيا باو | Wen Jiabao | CN
جيانغ زيمين | جيانغ تسه مين، جيانج زيمين | Jiang Zemin | CN
لي كه تشيانغ | لي كيكيانغ، لي كيه تشيانغ | Li Keqiang | CN
وانغ يي | وانج يي | Wang Yi | CN
لي تشاو شينغ | لي زهاو شينغ | Li Zhaoxing | CN
ماو تسي تونغ | ماو تسه تونغ، ماو تسي تونج | Mao Zedong | CN
دنغ شياو بينغ | دينغ شياو بينغ، دنغ شياوبينغ | Deng Xiaoping | CN
كيم جونغ أون | كيم جونج أون، كيم يونغ أون | Kim Jong Un, Kim Jong-un | KP
كيم جونغ إيل | كيم جونج إيل، كيم يونغ إيل | Kim Jong Il, Kim Jong-il | KP
كيم إيل سونغ | كيم إيل سونج | Kim Il Sung | KP
روه مو هيون | رو مو هيون، روه موهيون | Roh Moo-hyun | KR
لي ميونغ باك | لي ميونج باك | Lee Myung-bak | KR
بارك غوين هاي | بارك غن هيه، باك غن هيه، بارك كون هيه | Park Geun-hye | KR
مون جيه إن | مون جاي إن | Moon Jae-in | KR
يون سوك يول | يون سيوك يول | Yoon Suk Yeol | KR
بان كي مون | | Ban Ki-moon | KR
جونيتشيرو كويزومي | كويزومي=Koizumi، جونيشيرو كويزومي | Junichiro Koizumi | JP
شينزو آبي | شنزو آبي | Shinzo Abe | JP
يوشيهيدي سوغا | يوشيهيده سوغا | Yoshihide Suga | JP
فوميو كيشيدا | !كيشيدا | Fumio Kishida | JP
شيغيرو إيشيبا | إيشيبا | Shigeru Ishiba | JP
تارو أسو | | Taro Aso | JP
ياسوو فوكودا | فوكودا | Yasuo Fukuda | JP
مانموهان سينغ | مانموهان سنغ | Manmohan Singh | IN
أتال بيهاري فاجبايي | فاجبايي، أتال بيهاري فاجباي | Atal Bihari Vajpayee | IN
ناريندرا مودي | نارندرا مودي، مودي=Modi | Narendra Modi | IN
سونيا غاندي | | Sonia Gandhi | IN
راهول غاندي | | Rahul Gandhi | IN
إنديرا غاندي | | Indira Gandhi | IN
المهاتما غاندي | مهاتما غاندي | Mahatma Gandhi | IN
جواهر لال نهرو | نهرو | Jawaharlal Nehru | IN
برويز مشرف | برفيز مشرف، ?مشرف=Musharraf | Pervez Musharraf | PK
نواز شريف | | Nawaz Sharif | PK
شهباز شريف | | Shehbaz Sharif | PK
بنازير بوتو | بينظير بوتو، بي نظير بوتو، بوتو | Benazir Bhutto | PK
ذو الفقار علي بوتو | ذوالفقار علي بوتو | Zulfikar Ali Bhutto | PK
آصف علي زرداري | زرداري، آصف زرداري | Asif Ali Zardari | PK
عمران خان | | Imran Khan | PK
شوكت عزيز | | Shaukat Aziz | PK
يوسف رضا جيلاني | | Yousuf Raza Gilani | PK
محمد علي جناح | | Muhammad Ali Jinnah | PK
ملالا يوسفزاي | ملالا يوسف زاي، !ملالا | Malala Yousafzai | PK
حامد كرزاي | حميد كرزاي، !كرزاي=Karzai، حامد قرضاي، قرضاي | Hamid Karzai | AF
أشرف غني | | Ashraf Ghani | AF
عبد الله عبد الله | | Abdullah Abdullah | AF
برهان الدين رباني | | Burhanuddin Rabbani | AF
قلب الدين حكمتيار | حكمتيار | Gulbuddin Hekmatyar | AF
عبد الرشيد دوستم | دوستم | Abdul Rashid Dostum | AF
أحمد شاه مسعود | | Ahmad Shah Massoud | AF
الشيخة حسينة | شيخة حسينة، حسينة واجد | Sheikh Hasina | BD
خالدة ضياء | | Khaleda Zia | BD
محمد يونس | | Muhammad Yunus | BD
ماهيندا راجاباكسا | ماهيندا راجابكسه، راجاباكسا، ماهيندا راجاباكسي | Mahinda Rajapaksa | LK
أونغ سان سو تشي | أون سان سو تشي، سو تشي، أونغ سان سوتشي، أونج سان سو تشي | Aung San Suu Kyi | MM
ثاكسين شيناواترا | تاكسين شيناواترا، !ثاكسين، !تاكسين | Thaksin Shinawatra | TH
مهاتير محمد | محاضر محمد، !مهاتير | Mahathir Mohamad | MY
أنور إبراهيم | | Anwar Ibrahim | MY
عبد الله بدوي | عبد الله أحمد بدوي | Abdullah Badawi | MY
نجيب عبد الرزاق | نجيب رزاق | Najib Razak | MY
سوسيلو بامبانغ يودويونو | يودويونو، سوسيلو بامبانج يودويونو | Susilo Bambang Yudhoyono | ID
جوكو ويدودو | ويدودو | Joko Widodo | ID
ميغاواتي سوكارنو بوتري | ميغاواتي | Megawati Sukarnoputri | ID
!سوهارتو | | Suharto | ID
!سوكارنو | أحمد سوكارنو | Sukarno | ID
غلوريا أرويو | جلوريا أرويو، غلوريا ماكاباغال أرويو، أرويو | Gloria Arroyo | PH
رودريغو دوتيرتي | رودريجو دوتيرتي، دوتيرتي=Duterte | Rodrigo Duterte | PH
جون هوارد | | John Howard | AU
جاسيندا أرديرن | جاسيندا أردرن، أرديرن، أردرن | Jacinda Ardern | NZ
جاستن ترودو | ترودو=Trudeau | Justin Trudeau | CA
ستيفن هاربر | هاربر | Stephen Harper | CA
مارك كارني | | Mark Carney | CA
هوغو تشافيز | هوجو تشافيز، هوغو شافيز، أوغو تشافيز، هوغو تشافيس، تشافيز=Chavez/Chávez، شافيز، تشافيس | Hugo Chavez, Hugo Chávez | VE
نيكولاس مادورو | مادورو=Maduro | Nicolas Maduro | VE
خوان غوايدو | خوان جوايدو، غوايدو، جوايدو | Juan Guaido | VE
فيدل كاسترو | فيديل كاسترو، !كاسترو=Castro | Fidel Castro | CU
راؤول كاسترو | راوول كاسترو | Raul Castro | CU
إرنستو تشي غيفارا | تشي غيفارا، تشي جيفارا، غيفارا=Guevara، جيفارا | Che Guevara | CU
لولا دا سيلفا | لويس إيناسيو لولا دا سيلفا | Lula da Silva | BR
ديلما روسيف | روسيف=Rousseff | Dilma Rousseff | BR
ميشال تامر | ميشيل تامر | Michel Temer | BR
جايير بولسونارو | جاير بولسونارو، بولسونارو=Bolsonaro | Jair Bolsonaro | BR
كريستينا كيرشنر | كريستينا فرنانديز دي كيرشنر، كيرشنر | Cristina Kirchner | AR
نيستور كيرشنر | | Nestor Kirchner | AR
كارلوس منعم | | Carlos Menem | AR
خافيير ميلي | خافيير مايلي | Javier Milei | AR
إيفو موراليس | موراليس | Evo Morales | BO
ميشيل باشليه | ميشيل باتشيليت، ميشال باشليه، باشليه، ميشيل باشيليت، باشيليت | Michelle Bachelet | CL
أوغستو بينوشيه | أوجستو بينوشيه، بينوشيه | Augusto Pinochet | CL
ألفارو أوريبي | أوريبي | Alvaro Uribe | CO
غوستافو بيترو | جوستافو بيترو | Gustavo Petro | CO
فيسنتي فوكس | بيسنتي فوكس | Vicente Fox | MX
فيليبي كالديرون | كالديرون | Felipe Calderon | MX
أندريس مانويل لوبيز أوبرادور | لوبيز أوبرادور | Andres Manuel Lopez Obrador | MX
كلوديا شينباوم | شينباوم | Claudia Sheinbaum | MX
دانيال أورتيغا | دانييل أورتيغا، أورتيغا، أورتيجا | Daniel Ortega | NI
رافائيل كوريا | رفاييل كوريا | Rafael Correa | EC
نيلسون مانديلا | نلسون مانديلا، مانديلا=Mandela | Nelson Mandela | ZA
ثابو مبيكي | تابو مبيكي، مبيكي | Thabo Mbeki | ZA
جاكوب زوما | زوما=Zuma | Jacob Zuma | ZA
سيريل رامافوزا | رامافوزا=Ramaphosa | Cyril Ramaphosa | ZA
ديزموند توتو | | Desmond Tutu | ZA
روبرت موغابي | روبرت موجابي، موغابي=Mugabe، موجابي | Robert Mugabe | ZW
إيمرسون منانغاغوا | منانغاغوا | Emmerson Mnangagwa | ZW
أولوسيغون أوباسانجو | أولوسيجون أوباسانجو، أوباسانجو | Olusegun Obasanjo | NG
غودلاك جوناثان | جودلاك جوناثان | Goodluck Jonathan | NG
محمد بخاري | محمدو بخاري، محمدو بوهاري | Muhammadu Buhari | NG
بولا تينوبو | بولا أحمد تينوبو، تينوبو | Bola Tinubu | NG
بول كاغامي | بول كاجامي، كاغامي، كاجامي | Paul Kagame | RW
يوري موسيفيني | يويري موسيفيني، موسيفيني | Yoweri Museveni | UG
مواي كيباكي | كيباكي | Mwai Kibaki | KE
أوهورو كينياتا | كينياتا | Uhuru Kenyatta | KE
وليام روتو | ويليام روتو، روتو | William Ruto | KE
رايلا أودينغا | أودينغا، أودينجا، رايلا أودينجا | Raila Odinga | KE
ميليس زيناوي | ملس زيناوي، زيناوي، ملس زناوي | Meles Zenawi | ET
هايلي مريام ديسالين | هيلا مريام ديسالين، ديسالين، هايلي ماريام ديسالين | Hailemariam Desalegn | ET
آبي أحمد | أبيي أحمد، آبي أحمد علي | Abiy Ahmed | ET
هيلا سيلاسي | هيلاسيلاسي | Haile Selassie | ET
أسياس أفورقي | أسياسي أفورقي، أفورقي | Isaias Afwerki | ER
إدريس ديبي | !ديبي=Deby، إدريس ديبي إتنو | Idriss Deby | TD
محمد إدريس ديبي | محمد ديبي | Mahamat Deby | TD
حسين حبري | حبري | Hissene Habre | TD
محمد بازوم | بازوم | Mohamed Bazoum | NE
محمدو إيسوفو | إيسوفو | Mahamadou Issoufou | NE
عبد الله واد | | Abdoulaye Wade | SN
ماكي سال | ماكي صال | Macky Sall | SN
لوران غباغبو | لوران جباجبو، غباغبو، جباجبو | Laurent Gbagbo | CI
الحسن واتارا | الحسن وتارا، واتارا | Alassane Ouattara | CI
بليز كومباوري | كومباوري | Blaise Compaore | BF
إبراهيم تراوري | إبراهيم تراوريه | Ibrahim Traore | BF
توماس سانكارا | سانكارا | Thomas Sankara | BF
إبراهيم أبو بكر كيتا | أبو بكر كيتا | Ibrahim Boubacar Keita | ML
عاصمي غويتا | أسيمي غويتا، غويتا | Assimi Goita | ML
جوزيف كابيلا | لوران كابيلا، كابيلا | Joseph Kabila | CD
فيليكس تشيسيكيدي | تشيسيكيدي | Felix Tshisekedi | CD
موبوتو سيسي سيكو | !موبوتو | Mobutu Sese Seko | CD
باتريس لومومبا | لومومبا | Patrice Lumumba | CD
كوامي نكروما | نكروما | Kwame Nkrumah | GH
عمر بونغو | عمر بونجو | Omar Bongo | GA
بول بيا | | Paul Biya | CM
بيير نكورونزيزا | نكورونزيزا | Pierre Nkurunziza | BI
تشارلز تايلور | | Charles Taylor | LR
إلين جونسون سيرليف | سيرليف | Ellen Johnson Sirleaf | LR
يحيى جامع | يحيى جامي | Yahya Jammeh | GM
فيليب فوستان أرشانج تواديرا | تواديرا | Faustin-Archange Touadera | CF
`,
  diplomat: `
كوفي عنان | كوفي أنان، !عنان=Annan، أنان | Kofi Annan | GH
خافيير بيريز دي كويلار | دي كويلار | Javier Perez de Cuellar | PE
كورت فالدهايم | | Kurt Waldheim | AT
داغ همرشولد | همرشولد | Dag Hammarskjold | SE
الأخضر الإبراهيمي | !الإبراهيمي=Brahimi | Lakhdar Brahimi | DZ
ستيفان دي ميستورا | ستافان دي ميستورا، دي ميستورا=de Mistura، دي مستورا، ستيفان دي مستورا | Staffan de Mistura | SE
غير بيدرسن | جير بيدرسن، غير بيدرسون، جير بيدرسون، بيدرسن=Pedersen، بيدرسون | Geir Pedersen | NO
مارتن غريفيث | مارتن غريفيثس، مارتن جريفيث، غريفيث=Griffiths، غريفيثس، جريفيث | Martin Griffiths | GB
هانس غروندبرغ | هانس غرندبرغ، هانس جروندبرج، غروندبرغ، غرندبرغ | Hans Grundberg | SE
جمال بنعمر | جمال بن عمر، بنعمر | Jamal Benomar | MA
غسان سلامة | | Ghassan Salame | LB
مارتن كوبلر | كوبلر | Martin Kobler | DE
برناردينو ليون | برناردينيو ليون | Bernardino Leon | ES
طارق متري | | Tarek Mitri | LB
يان كوبيش | يان كوبيتش، كوبيش | Jan Kubis | SK
عبد الله باتيلي | باتيلي | Abdoulaye Bathily | SN
ستيفاني وليامز | ستيفاني ويليامز | Stephanie Williams | US
هانا تيتيه | هانا تيته، تيتيه | Hanna Tetteh | GH
جينين بلاسخارت | جينين هينيس بلاسخارت، بلاسخارت، هينيس بلاسخارت | Jeanine Hennis-Plasschaert | NL
نيكولاي ملادينوف | ملادينوف | Nickolay Mladenov | BG
تور وينسلاند | تور فينسلاند، وينسلاند | Tor Wennesland | NO
تيري رود لارسن | رود لارسن | Terje Rod-Larsen | NO
ألفارو دي سوتو | دي سوتو | Alvaro de Soto | PE
ديتليف ميليس | ميليس | Detlev Mehlis | DE
سيرج برامرتس | سيرج براميرتس، برامرتس، براميرتس | Serge Brammertz | BE
دانيال بلمار | دانيال بيلمار، بلمار | Daniel Bellemare | CA
هانز بليكس | هانس بليكس، بليكس=Blix | Hans Blix | SE
يوكيا أمانو | أمانو | Yukiya Amano | JP
رافايل غروسي | رفائيل غروسي، رافائيل غروسي، رافاييل غروسي، غروسي=Grossi، جروسي | Rafael Grossi | AR
فولكر تورك | | Volker Turk | AT
نافي بيلاي | | Navi Pillay | ZA
زيد بن رعد | زيد رعد الحسين، زيد بن رعد الحسين | Zeid Raad al-Hussein | JO
فيليبو غراندي | غراندي، فيليبو جراندي | Filippo Grandi | IT
فيليب لازاريني | لازاريني=Lazzarini | Philippe Lazzarini | CH
بيير كرينبول | بيير كرهينبول، كرينبول | Pierre Krahenbuhl | CH
ستيفان دوجاريك | دوجاريك، ستيفان دوغاريك | Stephane Dujarric | FR
فرحان حق | | Farhan Haq | US
فالري آموس | فاليري آموس | Valerie Amos | GB
مارك لوكوك | لوكوك | Mark Lowcock | GB
ستيفن أوبراين | أوبراين | Stephen O'Brien | GB
يان إيغلاند | يان إيجلاند، إيغلاند | Jan Egeland | NO
توم فليتشر | | Tom Fletcher | GB
باولو بينيرو | باولو بينهيرو، باولو سيرجيو بينيرو | Paulo Pinheiro | BR
كارلا ديل بونتي | ديل بونتي | Carla Del Ponte | CH
لويس مورينو أوكامبو | مورينو أوكامبو، أوكامبو | Luis Moreno Ocampo | AR
فاتو بنسودا | بنسودا | Fatou Bensouda | GM
كريم خان | | Karim Khan | GB
تيدروس أدهانوم غيبريسوس | تيدروس أدهانوم، تيدروس غيبريسوس، تيدروس أدهانوم جيبريسوس، أدهانوم | Tedros Adhanom Ghebreyesus | ET
مارغريت تشان | مارجريت تشان | Margaret Chan | CN
نجاة رشدي | | Najat Rochdi | MA
إيرينا بوكوفا | بوكوفا | Irina Bokova | BG
أودري أزولاي | أزولاي | Audrey Azoulay | FR
كريستالينا غورغييفا | غورغييفا، كريستالينا جورجييفا، جورجييفا | Kristalina Georgieva | BG
ديفيد مالباس | مالباس | David Malpass | US
رودريغو راتو | رودريجو راتو | Rodrigo de Rato | ES
باسكال لامي | | Pascal Lamy | FR
نغوزي أوكونجو إيويالا | أوكونجو إيويالا | Ngozi Okonjo-Iweala | NG
أكمل الدين إحسان أوغلو | إحسان أوغلو | Ekmeleddin Ihsanoglu | TR
إياد مدني | إياد بن أمين مدني | Iyad Madani | SA
يوسف العثيمين | يوسف بن أحمد العثيمين | Yousef al-Othaimeen | SA
عبد اللطيف الزياني | الزياني | Abdul Latif al-Zayani | BH
عبد الرحمن العطية | عبد الرحمن بن حمد العطية | Abdul Rahman al-Attiyah | QA
نايف الحجرف | نايف فلاح الحجرف، الحجرف | Nayef al-Hajraf | KW
جاسم البديوي | جاسم محمد البديوي، البديوي | Jasem al-Budaiwi | KW
موسى فكي | موسى فقي، موسى فكي محمد، موسى فقي محمد | Moussa Faki | TD
فرانشيسكا ألبانيز | فرانشيسكا ألبانيزي، ألبانيز، ألبانيزي | Francesca Albanese | IT
`,
  military: `
قاسم سليماني | الجنرال سليماني، سليماني | Qasem Soleimani, Qassem Suleimani | IR
إسماعيل قاآني | قاآني، إسماعيل قآني | Esmail Qaani | IR
حسين سلامي | | Hossein Salami | IR
محمد علي جعفري | | Mohammad Ali Jafari | IR
محمد باقري | | Mohammad Bagheri | IR
أمير علي حاجي زاده | حاجي زاده | Amir Ali Hajizadeh | IR
حسن فيروز آبادي | | Hassan Firouzabadi | IR
حسين همداني | | Hossein Hamedani | IR
سهيل الحسن | | Suheil al-Hassan | SY
علي مملوك | | Ali Mamlouk | SY
حسام لوقا | | Hussam Luqa | SY
جميل الحسن | | Jamil Hassan | SY
عاطف نجيب | | Atef Najib | SY
رستم غزالة | رستم غزالي | Rustum Ghazaleh | SY
غازي كنعان | | Ghazi Kanaan | SY
آصف شوكت | | Assef Shawkat | SY
مصطفى طلاس | طلاس | Mustafa Tlass | SY
مناف طلاس | | Manaf Tlass | SY
علي حيدر | | Ali Haidar | SY
سليم إدريس | | Salim Idris | SY
رياض الأسعد | | Riad al-Asaad | SY
عبد الفتاح البرهان | البرهان=Burhan/al-Burhan | Abdel Fattah al-Burhan | SD
محمد حمدان دقلو | !حميدتي=Hemedti/Hemeti، محمد حمدان دقلو حميدتي، دقلو | Mohamed Hamdan Dagalo | SD
عبد الرحيم دقلو | | Abdelrahim Dagalo | SD
شمس الدين كباشي | كباشي | Shams al-Din Kabbashi | SD
ياسر العطا | | Yasser al-Atta | SD
سامي عنان | | Sami Anan | EG
محمد حسين طنطاوي | المشير طنطاوي | Mohamed Hussein Tantawi | EG
عمر سليمان | | Omar Suleiman | EG
صدقي صبحي | | Sedki Sobhi | EG
محمد زكي | | Mohamed Zaki | EG
أحمد قايد صالح | قايد صالح، أحمد قائد صالح | Ahmed Gaid Salah | DZ
السعيد شنقريحة | سعيد شنقريحة، شنقريحة | Said Chengriha | DZ
خالد نزار | | Khaled Nezzar | DZ
محمد مدين | | Mohamed Mediene | DZ
أفيخاي أدرعي | أدرعي | Avichay Adraee | IL
دانيال هغاري | دانيال هاغاري، دانيال هجاري، هغاري، هاغاري | Daniel Hagari | IL
هرتسي هاليفي | هرتسي هليفي، هيرتسي هاليفي | Herzi Halevi | IL
إيال زامير | زامير | Eyal Zamir | IL
أفيف كوخافي | كوخافي | Aviv Kochavi | IL
غادي أيزنكوت | أيزنكوت | Gadi Eizenkot | IL
غابي أشكنازي | أشكنازي، جابي أشكنازي | Gabi Ashkenazi | IL
دان حالوتس | حالوتس | Dan Halutz | IL
رونين بار | | Ronen Bar | IL
ديفيد برنياع | دافيد برنياع، دافيد بارنياع، برنياع | David Barnea | IL
يوسي كوهين | | Yossi Cohen | IL
مئير داغان | مائير داغان | Meir Dagan | IL
آفي ديختر | آفي ديشتر | Avi Dichter | IL
جلعاد شاليط | شاليط، غلعاد شاليط، جلعاد شاليت | Gilad Shalit | IL
ديفيد بترايوس | ديفيد باتريوس، بترايوس=Petraeus، باتريوس، ديفيد بيتريوس | David Petraeus | US
ستانلي ماكريستال | ماكريستال | Stanley McChrystal | US
راي أوديرنو | أوديرنو | Ray Odierno | US
جون أبي زيد | أبي زيد | John Abizaid | US
تومي فرانكس | | Tommy Franks | US
مارك ميلي | | Mark Milley | US
مارتن ديمبسي | ديمبسي | Martin Dempsey | US
مايكل كوريلا | مايكل إريك كوريلا، كوريلا | Michael Kurilla | US
كينيث ماكنزي | فرانك ماكنزي، كينيث مكنزي، ماكنزي | Kenneth McKenzie | US
جوزيف فوتيل | فوتيل | Joseph Votel | US
فاليري غيراسيموف | فاليري جيراسيموف، غيراسيموف، جيراسيموف | Valery Gerasimov | RU
سيرغي سوروفيكين | سوروفيكين، سيرجي سوروفيكين | Sergei Surovikin | RU
إيغور كوناشينكوف | كوناشينكوف، إيجور كوناشينكوف | Igor Konashenkov | RU
ألكسندر تشايكو | تشايكو | Aleksandr Chaiko | RU | seed
يفغيني بريغوجين | بريغوجين=Prigozhin، يفجيني بريجوجين، بريجوجين | Yevgeny Prigozhin | RU
فاليري زالوجني | زالوجني | Valerii Zaluzhnyi | UA
عاصم منير | | Asim Munir | PK
قمر جاويد باجوا | باجوا | Qamar Javed Bajwa | PK
أشفق كياني | أشفق برويز كياني | Ashfaq Kayani | PK
يحيى سريع | | Yahya Saree | YE
طارق صالح | طارق محمد عبد الله صالح | Tareq Saleh | YE
تركي المالكي | | Turki al-Malki | SA
أحمد عسيري | | Ahmed Asiri | SA
منصور التركي | | Mansour al-Turki | SA
عباس إبراهيم | | Abbas Ibrahim | LB
أشرف ريفي | | Ashraf Rifi | LB
وسام الحسن | | Wissam al-Hassan | LB
أنطوان لحد | | Antoine Lahad | LB
أبو مهدي المهندس | | Abu Mahdi al-Muhandis | IQ
فالح الفياض | الفياض | Falih al-Fayyadh | IQ
عبد الأمير يار الله | | Abdul Amir Yarallah | IQ
عبد الوهاب الساعدي | | Abdul Wahab al-Saadi | IQ
عبد الكريم الخطابي | محمد بن عبد الكريم الخطابي | Abd el-Krim el-Khattabi | MA
عمر المختار | | Omar al-Mukhtar | LY
عبد القادر الجزائري | الأمير عبد القادر | Emir Abdelkader | DZ
يوسف العظمة | | Yusuf al-Azma | SY
صلاح الدين الأيوبي | | Saladin | SY
إدوارد سنودن | إدوارد سنودين، سنودن=Snowden | Edward Snowden | US
`,
  militant: `
أسامة بن لادن | بن لادن=Bin Laden | Osama bin Laden, Usama bin Ladin | SA
أيمن الظواهري | !الظواهري=Zawahiri/al-Zawahiri | Ayman al-Zawahiri | EG
أبو مصعب الزرقاوي | !الزرقاوي=Zarqawi | Abu Musab al-Zarqawi | JO
أبو بكر البغدادي | البغدادي=Baghdadi/al-Baghdadi | Abu Bakr al-Baghdadi | IQ
أبو عمر البغدادي | | Abu Omar al-Baghdadi | IQ
أبو إبراهيم القرشي | أبو إبراهيم الهاشمي القرشي | Abu Ibrahim al-Qurashi | IQ
أبو محمد العدناني | العدناني | Abu Mohammad al-Adnani | SY
أبو حمزة المهاجر | أبو أيوب المصري | Abu Hamza al-Muhajir | EG
أبو عمر الشيشاني | | Abu Omar al-Shishani | GE
أبو محمد المقدسي | | Abu Muhammad al-Maqdisi | JO
أبو قتادة الفلسطيني | أبو قتادة | Abu Qatada | PS
أبو حمزة المصري | | Abu Hamza al-Masri | EG
أبو مصعب السوري | | Abu Musab al-Suri | SY
أبو ماريا القحطاني | | Abu Maria al-Qahtani | IQ
أبو سياف | | Abu Sayyaf | PH
أنور العولقي | العولقي | Anwar al-Awlaki | YE
ناصر الوحيشي | الوحيشي | Nasir al-Wuhayshi | YE
قاسم الريمي | الريمي | Qasim al-Raymi | YE
عبد الملك دروكدال | دروكدال | Abdelmalek Droukdel | DZ
مختار بلمختار | بلمختار | Mokhtar Belmokhtar | DZ
إياد أغ غالي | | Iyad Ag Ghaly | ML
أبو بكر شيكاو | شيكاو | Abubakar Shekau | NG
جوزيف كوني | | Joseph Kony | UG
خالد شيخ محمد | | Khalid Sheikh Mohammed | PK
رمزي بن الشيبة | | Ramzi bin al-Shibh | YE
محمد عطا | | Mohamed Atta | EG
زكريا موسوي | | Zacarias Moussaoui | FR
ملا عمر | الملا عمر، الملا محمد عمر | Mullah Omar | AF
هبة الله أخوند زاده | هبة الله أخوندزاده، أخوند زاده | Hibatullah Akhundzada | AF
سراج الدين حقاني | | Sirajuddin Haqqani | AF
جلال الدين حقاني | | Jalaluddin Haqqani | AF
عبد الغني برادر | الملا برادر، الملا عبد الغني برادر | Abdul Ghani Baradar | AF
ذبيح الله مجاهد | | Zabihullah Mujahid | AF
بيت الله محسود | | Baitullah Mehsud | PK
شامل باساييف | شامل باسييف، باساييف | Shamil Basayev | RU
حسن نصر الله | نصر الله=Nasrallah | Hassan Nasrallah | LB
نعيم قاسم | | Naim Qassem | LB
هاشم صفي الدين | صفي الدين | Hashem Safieddine | LB
عماد مغنية | مغنية | Imad Mughniyeh | LB
مصطفى بدر الدين | | Mustafa Badreddine | LB
فؤاد شكر | | Fuad Shukr | LB
وفيق صفا | | Wafiq Safa | LB
محمد رعد | | Mohammad Raad | LB
عبد الملك الحوثي | | Abdul-Malik al-Houthi, Abdulmalik al-Houthi | YE
حسين الحوثي | حسين بدر الدين الحوثي | Hussein al-Houthi | YE
محمد الضيف | | Mohammed Deif | PS
أبو عبيدة | | Abu Obeida | PS
أحمد الجعبري | الجعبري | Ahmed Jabari | PS
مروان عيسى | | Marwan Issa | PS
قيس الخزعلي | الخزعلي | Qais al-Khazali | IQ
أكرم الكعبي | الكعبي | Akram al-Kaabi | IQ
جميل بايك | جميل بايق | Cemil Bayik | TR
مراد قره يلان | مراد كارايلان، مراد قرايلان، قره يلان | Murat Karayilan | TR
فهمان حسين | باهوز أردال | Fehman Huseyin | SY
زهران علوش | علوش | Zahran Alloush | SY
محمد علوش | | Mohammed Alloush | SY
حسان عبود | | Hassan Abboud | SY
جابر علي باشا | جابر علي | Jaber Ali Basha | SY | seed
فضل الله الحجي | | Fadlallah al-Haji | SY
محمد الجاسم | أبو عمشة | Mohammad al-Jassem | SY
سيف أبو بكر | سيف بولاد | Sayf Abu Bakr | SY
عبد القادر الصالح | حجي مارع | Abdulqader Saleh | SY
جمال معروف | | Jamal Maarouf | SY
أبو خالد السوري | | Abu Khalid al-Suri | SY
عبد الله المحيسني | المحيسني | Abdullah al-Muhaysini | SA
كارلوس الثعلب | إليتش راميريز سانشيز | Carlos the Jackal | VE
صبري البنا | أبو نضال | Sabri al-Banna | PS
`,
  cleric: `
روح الله الخميني | !الخميني=Khomeini، آية الله الخميني | Ruhollah Khomeini | IR
حسين علي منتظري | منتظري | Hussein-Ali Montazeri | IR
علي السيستاني | !السيستاني=Sistani | Ali al-Sistani | IQ
مقتدى الصدر | | Muqtada al-Sadr, Moqtada al-Sadr | IQ
محمد باقر الصدر | | Mohammad Baqir al-Sadr | IQ
محمد صادق الصدر | | Mohammad Sadiq al-Sadr | IQ
موسى الصدر | الإمام موسى الصدر | Musa al-Sadr | LB
عبد العزيز الحكيم | | Abdul Aziz al-Hakim | IQ
محمد باقر الحكيم | | Mohammad Baqir al-Hakim | IQ
عمار الحكيم | | Ammar al-Hakim | IQ
حارث الضاري | الضاري | Harith al-Dari | IQ
محمد حسين فضل الله | | Mohammad Hussein Fadlallah | LB
يوسف القرضاوي | !القرضاوي=Qaradawi | Yusuf al-Qaradawi | EG
محمد سيد طنطاوي | | Mohamed Sayed Tantawi | EG
أحمد الطيب | | Ahmed el-Tayeb | EG
علي جمعة | | Ali Gomaa | EG
شوقي علام | | Shawki Allam | EG
الإمام محمد عبده | محمد عبده | Muhammad Abduh | EG
محمد متولي الشعراوي | الشعراوي | Muhammad Metwalli al-Shaarawi | EG
عمر عبد الرحمن | | Omar Abdel-Rahman | EG
عمرو خالد | | Amr Khaled | EG
البابا شنودة الثالث | البابا شنودة، شنودة الثالث، الأنبا شنودة | Pope Shenouda III | EG
البابا تواضروس الثاني | البابا تواضروس، تواضروس الثاني، تواضروس | Pope Tawadros II | EG
بشارة الراعي | بشارة بطرس الراعي، البطريرك الراعي، مار بشارة بطرس الراعي | Bechara Boutros al-Rahi | LB
نصر الله صفير | البطريرك صفير، مار نصر الله بطرس صفير، نصر الله بطرس صفير | Nasrallah Sfeir | LB
محمد رشيد قباني | | Mohammed Rashid Qabbani | LB
عبد اللطيف دريان | دريان | Abdul Latif Derian | LB
يوحنا بولس الثاني | البابا يوحنا بولس الثاني، البابا يوحنا بولس | Pope John Paul II | VA
بنديكتوس السادس عشر | البابا بنديكتوس السادس عشر، البابا بنديكت السادس عشر، بنديكت السادس عشر، البابا بنديكت، البابا بنديكتوس، البابا بندكت السادس عشر | Pope Benedict XVI | VA
البابا فرنسيس | البابا فرنسيس الأول، البابا فرانسيس، البابا فرانشيسكو | Pope Francis | VA
البابا لاون الرابع عشر | البابا ليو الرابع عشر، لاون الرابع عشر | Pope Leo XIV | VA
الدالاي لاما | دالاي لاما | Dalai Lama | CN
الأم تيريزا | الأم تريزا | Mother Teresa | IN
عبد العزيز بن باز | ابن باز، بن باز | Abdul Aziz bin Baz | SA
محمد بن صالح العثيمين | ابن عثيمين، بن عثيمين | Muhammad ibn al-Uthaymeen | SA
ناصر الدين الألباني | | Nasiruddin al-Albani | SY
سلمان العودة | سلمان بن فهد العودة | Salman al-Ouda | SA
سفر الحوالي | الحوالي | Safar al-Hawali | SA
عائض القرني | | Aaidh al-Qarni | SA
محمد العريفي | العريفي | Mohamad al-Arefe | SA
نمر النمر | نمر باقر النمر | Nimr al-Nimr | SA
عيسى قاسم | | Isa Qassim | BH
محمد سعيد رمضان البوطي | البوطي، محمد سعيد البوطي | Mohamed Said Ramadan al-Bouti | SY
أحمد بدر الدين حسون | حسون | Ahmad Badreddin Hassoun | SY
أسامة الرفاعي | | Osama al-Rifai | SY
محمد راتب النابلسي | النابلسي | Mohammed Rateb al-Nabulsi | SY
حكمت الهجري | | Hikmat al-Hijri | SY
موفق طريف | | Mowafaq Tarif | IL
رائد صلاح | | Raed Salah | IL
عكرمة صبري | | Ekrema Sabri | PS
عبد الحي يوسف | | Abdel Hay Yousif | SD
أحمد الريسوني | الريسوني | Ahmed Raissouni | MA
علي القره داغي | القره داغي | Ali al-Qaradaghi | IQ
محمد العيسى | محمد بن عبد الكريم العيسى | Mohammad al-Issa | SA
أحمد الكبيسي | | Ahmed al-Kubaisi | IQ
وحيد الدين خان | | Wahiduddin Khan | IN
أبو الأعلى المودودي | المودودي | Abul Ala Maududi | PK
محمد الغزالي | | Mohammed al-Ghazali | EG
ابن تيمية | | Ibn Taymiyyah | SY
محمد بن عبد الوهاب | | Muhammad ibn Abd al-Wahhab | SA
`,
  journalist: `
جمال خاشقجي | !خاشقجي=Khashoggi | Jamal Khashoggi | SA
شيرين أبو عاقلة | أبو عاقلة | Shireen Abu Akleh | PS
وائل الدحدوح | الدحدوح | Wael al-Dahdouh | PS
فيصل القاسم | | Faisal al-Qassem | SY
أحمد منصور | | Ahmed Mansour | EG
محمد حسنين هيكل | حسنين هيكل | Mohamed Hassanein Heikal | EG
عبد الباري عطوان | عطوان | Abdel Bari Atwan | PS
عبد الرحمن الراشد | | Abdulrahman al-Rashed | SA
طارق الحميد | | Tariq al-Homayed | SA
سمير عطا الله | | Samir Atallah | LB
سمير قصير | | Samir Kassir | LB
مي شدياق | | May Chidiac | LB
تيسير علوني | علوني | Tayseer Allouni | SY
سامي الحاج | | Sami al-Haj | SD
يسري فودة | | Yosri Fouda | EG
باسم يوسف | | Bassem Youssef | EG
عماد الدين أديب | | Emad el-Din Adeeb | EG
عمرو أديب | | Amr Adib | EG
إبراهيم عيسى | | Ibrahim Eissa | EG
لميس الحديدي | | Lamis Elhadidy | EG
توفيق عكاشة | عكاشة | Tawfik Okasha | EG
خديجة بن قنة | | Khadija Benguenna | DZ
روبرت فيسك | | Robert Fisk | GB
توماس فريدمان | | Thomas Friedman | US
سيمور هيرش | | Seymour Hersh | US
بوب وودوورد | بوب وودورد | Bob Woodward | US
كريستيان أمانبور | أمانبور | Christiane Amanpour | GB
لاري كينغ | لاري كينج | Larry King | US
أوبرا وينفري | وينفري | Oprah Winfrey | US
آلان جونستون | | Alan Johnston | GB
جيمس فولي | | James Foley | US
ستيفن سوتلوف | سوتلوف | Steven Sotloff | US
أوستن تايس | | Austin Tice | US
جوليان أسانج | أسانج=Assange | Julian Assange | AU
روبرت مردوخ | روبرت ميردوخ، مردوخ=Murdoch | Rupert Murdoch | AU
رامي عبد الرحمن | | Rami Abdel Rahman | SY
توكل كرمان | | Tawakkol Karman | YE
رائف بدوي | | Raif Badawi | SA
علاء عبد الفتاح | | Alaa Abd el-Fattah | EG
وائل غنيم | | Wael Ghonim | EG
نبيل رجب | | Nabeel Rajab | BH
عبد الهادي الخواجة | | Abdulhadi al-Khawaja | BH
لجين الهذلول | الهذلول | Loujain al-Hathloul | SA
شيرين عبادي | | Shirin Ebadi | IR
مهسا أميني | | Mahsa Amini | IR
نادية مراد | | Nadia Murad | IQ
محمد البوعزيزي | البوعزيزي | Mohamed Bouazizi | TN
سعد الدين إبراهيم | | Saad Eddin Ibrahim | EG
نوال السعداوي | السعداوي | Nawal El Saadawi | EG
هدى شعراوي | | Huda Sharawi | EG
غريتا تونبرغ | جريتا تونبرج | Greta Thunberg | SE
فضل عبد الغني | | Fadel Abdul Ghany | SY
رزان زيتونة | | Razan Zaitouneh | SY
مازن درويش | | Mazen Darwish | SY
`,
  writer: `
نجيب محفوظ | | Naguib Mahfouz | EG
طه حسين | | Taha Hussein | EG
عباس محمود العقاد | العقاد | Abbas Mahmoud al-Aqqad | EG
توفيق الحكيم | | Tawfiq al-Hakim | EG
يوسف إدريس | | Yusuf Idris | EG
أحمد شوقي | | Ahmed Shawqi | EG
حافظ إبراهيم | | Hafez Ibrahim | EG
صنع الله إبراهيم | | Sonallah Ibrahim | EG
علاء الأسواني | الأسواني | Alaa al-Aswany | EG
جمال الغيطاني | الغيطاني | Gamal al-Ghitani | EG
محمود درويش | | Mahmoud Darwish | PS
سميح القاسم | | Samih al-Qasim | PS
غسان كنفاني | كنفاني | Ghassan Kanafani | PS
إدوارد سعيد | | Edward Said | PS
إميل حبيبي | | Emile Habiby | PS
نزار قباني | | Nizar Qabbani | SY
أدونيس | | Adonis | SY
محمد الماغوط | الماغوط | Muhammad al-Maghout | SY
سعد الله ونوس | ونوس | Saadallah Wannous | SY
زكريا تامر | | Zakaria Tamer | SY
حنا مينه | | Hanna Mina | SY
غادة السمان | | Ghada al-Samman | SY
خالد خليفة | | Khaled Khalifa | SY
صادق جلال العظم | | Sadiq Jalal al-Azm | SY
بدر شاكر السياب | السياب | Badr Shakir al-Sayyab | IQ
نازك الملائكة | | Nazik al-Malaika | IQ
محمد مهدي الجواهري | الجواهري | Muhammad Mahdi al-Jawahiri | IQ
مظفر النواب | | Muzaffar al-Nawab | IQ
عبد الوهاب البياتي | | Abd al-Wahhab al-Bayati | IQ
سعدي يوسف | | Saadi Yousef | IQ
جبران خليل جبران | خليل جبران | Kahlil Gibran | LB
ميخائيل نعيمة | | Mikhail Naimy | LB
أمين معلوف | | Amin Maalouf | LB
إلياس خوري | | Elias Khoury | LB
أحلام مستغانمي | مستغانمي | Ahlam Mosteghanemi | DZ
كاتب ياسين | | Kateb Yacine | DZ
واسيني الأعرج | | Waciny Laredj | DZ
الطاهر وطار | | Tahar Ouettar | DZ
ياسمينة خضرا | | Yasmina Khadra | DZ
آسيا جبار | | Assia Djebar | DZ
كمال داود | | Kamel Daoud | DZ
الطاهر بن جلون | الطاهر بنجلون، طاهر بن جلون | Tahar Ben Jelloun | MA
محمد شكري | | Mohamed Choukri | MA
محمد عابد الجابري | | Mohammed Abed al-Jabri | MA
عبد الله العروي | العروي | Abdallah Laroui | MA
أبو القاسم الشابي | الشابي | Aboul-Qacem Echebbi | TN
الطيب صالح | | Tayeb Salih | SD
محمد الفيتوري | الفيتوري | Muhammad al-Fayturi | SD
إبراهيم الكوني | | Ibrahim al-Koni | LY
عبد الرحمن منيف | | Abdul Rahman Munif | SA
غازي القصيبي | غازي عبد الرحمن القصيبي، القصيبي | Ghazi al-Gosaibi | SA
عبد الله الغذامي | الغذامي | Abdullah al-Ghadami | SA
تركي الحمد | | Turki al-Hamad | SA
عبد العزيز المقالح | المقالح | Abdulaziz al-Maqaleh | YE
عبد الله البردوني | البردوني | Abdullah al-Baradouni | YE
أبو الطيب المتنبي | المتنبي | Al-Mutanabbi | IQ
أبو العلاء المعري | المعري | Al-Maarri | SY
ابن خلدون | | Ibn Khaldun | TN
ابن رشد | | Averroes, Ibn Rushd | ES
ابن سينا | | Avicenna, Ibn Sina | UZ
ابن بطوطة | | Ibn Battuta | MA
أورهان باموق | أورهان باموك، باموق، باموك | Orhan Pamuk | TR
ناظم حكمت | | Nazim Hikmet | TR
يشار كمال | | Yashar Kemal | TR
عزيز نيسين | | Aziz Nesin | TR
غابرييل غارسيا ماركيز | غابرييل جارسيا ماركيز، غارسيا ماركيز، جابرييل جارسيا ماركيز، !ماركيز | Gabriel Garcia Marquez | CO
باولو كويلو | باولو كويليو | Paulo Coelho | BR
ماريو فارغاس يوسا | ماريو بارغاس يوسا، فارغاس يوسا | Mario Vargas Llosa | PE
خورخي لويس بورخيس | بورخيس | Jorge Luis Borges | AR
بابلو نيرودا | نيرودا | Pablo Neruda | CL
جوزيه ساراماغو | خوسيه ساراماغو، ساراماغو | Jose Saramago | PT
أمبرتو إيكو | أومبرتو إيكو | Umberto Eco | IT
ميلان كونديرا | كونديرا | Milan Kundera | CZ
سلمان رشدي | | Salman Rushdie | GB
وليام شكسبير | ويليام شكسبير، شكسبير=Shakespeare | William Shakespeare | GB
تشارلز ديكنز | | Charles Dickens | GB
جورج أورويل | أورويل | George Orwell | GB
ارنست همنغواي | همنغواي، هيمنغواي | Ernest Hemingway | US
نعوم تشومسكي | نعوم شومسكي، ناعوم تشومسكي، تشومسكي=Chomsky، شومسكي | Noam Chomsky | US
صمويل هنتنغتون | صموئيل هنتنغتون، هنتنغتون، صامويل هنتنغتون، هنتنجتون | Samuel Huntington | US
فرانسيس فوكوياما | فوكوياما | Francis Fukuyama | US
برنارد لويس | | Bernard Lewis | GB
فيكتور هوغو | فيكتور هوجو، فكتور هوغو | Victor Hugo | FR
جان بول سارتر | سارتر | Jean-Paul Sartre | FR
ألبير كامو | | Albert Camus | FR
ميشيل فوكو | ميشال فوكو | Michel Foucault | FR
جاك دريدا | دريدا | Jacques Derrida | FR
غونتر غراس | جونتر جراس | Gunter Grass | DE
يوهان غوته | غوته، جوته | Goethe | DE
فريدريك نيتشه | فريدريش نيتشه، نيتشه | Friedrich Nietzsche | DE
فرانز كافكا | كافكا | Franz Kafka | CZ
ليو تولستوي | تولستوي | Leo Tolstoy | RU
فيودور دوستويفسكي | دوستويفسكي | Fyodor Dostoevsky | RU
ألكسندر سولجنيتسين | سولجنيتسين | Alexander Solzhenitsyn | RU
سيغموند فرويد | فرويد=Freud، سيجموند فرويد | Sigmund Freud | AT
ألبرت أينشتاين | أينشتاين=Einstein | Albert Einstein | DE
إسحاق نيوتن | نيوتن | Isaac Newton | GB
تشارلز داروين | داروين | Charles Darwin | GB
ستيفن هوكينغ | هوكينغ، ستيفن هوكينج | Stephen Hawking | GB
أحمد زويل | زويل | Ahmed Zewail | EG
مجدي يعقوب | | Magdi Yacoub | EG
`,
  business: `
بيل غيتس | بيل جيتس | Bill Gates | US
ستيف جوبز | جوبز | Steve Jobs | US
مارك زوكربيرغ | مارك زوكربرغ، زوكربيرغ، زوكربرغ، مارك زوكربيرج | Mark Zuckerberg | US
جيف بيزوس | بيزوس | Jeff Bezos | US
وارن بافيت | بافيت، وارين بافيت | Warren Buffett | US
جورج سوروس | سوروس=Soros | George Soros | US
جاك ما | | Jack Ma | CN
تيم كوك | | Tim Cook | US
سام ألتمان | | Sam Altman | US
سوندار بيتشاي | | Sundar Pichai | US
كارلوس غصن | | Carlos Ghosn | LB
نجيب ساويرس | ساويرس | Naguib Sawiris | EG
رومان أبراموفيتش | أبراموفيتش | Roman Abramovich | RU
محمد الفايد | | Mohamed Al-Fayed | EG
أمين الناصر | | Amin Nasser | SA
ألان غرينسبان | آلان جرينسبان، غرينسبان | Alan Greenspan | US
بن برنانكي | برنانكي | Ben Bernanke | US
جانيت يلين | يلين | Janet Yellen | US
جيروم باول | | Jerome Powell | US
`,
  artist: `
أم كلثوم | كوكب الشرق | Umm Kulthum | EG
محمد عبد الوهاب | | Mohammed Abdel Wahab | EG
عبد الحليم حافظ | العندليب الأسمر | Abdel Halim Hafez | EG
فريد الأطرش | | Farid al-Atrash | SY
!أسمهان | | Asmahan | SY
فيروز | | Fairuz | LB
صباح فخري | | Sabah Fakhri | SY
وديع الصافي | | Wadih El Safi | LB
زياد الرحباني | | Ziad Rahbani | LB
عاصي الرحباني | | Assi Rahbani | LB
مارسيل خليفة | | Marcel Khalife | LB
ماجدة الرومي | | Majida El Roumi | LB
نانسي عجرم | عجرم | Nancy Ajram | LB
هيفاء وهبي | | Haifa Wehbe | LB
إليسا | | Elissa | LB
راغب علامة | | Ragheb Alama | LB
وائل كفوري | | Wael Kfoury | LB
عمرو دياب | | Amr Diab | EG
محمد منير | | Mohamed Mounir | EG
تامر حسني | | Tamer Hosny | EG
شيرين عبد الوهاب | | Sherine Abdel-Wahab | EG
أنغام | | Angham | EG
هاني شاكر | | Hany Shaker | EG
محمد رمضان | | Mohamed Ramadan | EG
كاظم الساهر | الساهر | Kadim Al Sahir | IQ
ناظم الغزالي | | Nazem al-Ghazali | IQ
ماجد المهندس | | Majid al-Muhandis | IQ
محمد عبده | | Mohammed Abdu | SA
طلال مداح | | Talal Maddah | SA
راشد الماجد | | Rashed al-Majed | SA
عبد المجيد عبد الله | | Abdul Majeed Abdullah | SA
حسين الجسمي | | Hussain Al Jassmi | AE
أحلام الشامسي | | Ahlam | AE
نوال الكويتية | | Nawal El Kuwaitia | KW
عبد الله الرويشد | الرويشد | Abdallah Al Rowaished | KW
عبد الحسين عبد الرضا | | Abdulhussain Abdulredha | KW
حياة الفهد | | Hayat al-Fahad | KW
صابر الرباعي | | Saber Rebai | TN
لطفي بوشناق | بوشناق | Lotfi Bouchnak | TN
لطيفة العرفاوي | | Latifa | TN
هند صبري | | Hend Sabry | TN
ذكرى محمد | | Thekra | TN
سميرة سعيد | | Samira Said | MA
سعد لمجرد | | Saad Lamjarred | MA
الشاب خالد | | Cheb Khaled | DZ
الشاب مامي | | Cheb Mami | DZ
وردة الجزائرية | | Warda al-Jazairia | DZ
أصالة نصري | | Assala Nasri | SY
ميادة الحناوي | | Mayada El Hennawy | SY
جورج وسوف | | George Wassouf | SY
دريد لحام | | Duraid Lahham | SY
ياسر العظمة | | Yasser al-Azma | SY
جمال سليمان | | Jamal Suleiman | SY
سلاف فواخرجي | فواخرجي | Sulaf Fawakherji | SY
تيم حسن | | Taim Hasan | SY
بسام كوسا | | Bassam Kousa | SY
أيمن زيدان | | Ayman Zeidan | SY
مي سكاف | | May Skaf | SY
فدوى سليمان | | Fadwa Suleiman | SY
حاتم علي | | Hatem Ali | SY
مصطفى العقاد | | Moustapha Akkad | SY
محمد ملص | | Mohammad Malas | SY
عادل إمام | | Adel Emam | EG
فاتن حمامة | | Faten Hamama | EG
سعاد حسني | | Soad Hosny | EG
عمر الشريف | | Omar Sharif | EG
يوسف شاهين | | Youssef Chahine | EG
نور الشريف | | Nour El-Sherif | EG
أحمد زكي | | Ahmed Zaki | EG
محمود عبد العزيز | | Mahmoud Abdel Aziz | EG
محمود ياسين | | Mahmoud Yassin | EG
حسين فهمي | | Hussein Fahmy | EG
يسرا | | Yousra | EG
إلهام شاهين | | Elham Shahin | EG
ليلى علوي | | Laila Elwi | EG
نبيلة عبيد | | Nabila Ebeid | EG
نادية الجندي | | Nadia El Gendy | EG
سمير غانم | | Samir Ghanem | EG
محمد صبحي | | Mohamed Sobhi | EG
محمد سعد | | Mohamed Saad | EG
محمد هنيدي | هنيدي | Mohamed Henedi | EG
أحمد حلمي | | Ahmed Helmy | EG
منى زكي | | Mona Zaki | EG
كريم عبد العزيز | | Karim Abdel Aziz | EG
أحمد السقا | | Ahmed El Sakka | EG
يحيى الفخراني | الفخراني | Yehia El-Fakharany | EG
فؤاد المهندس | | Fouad el-Mohandes | EG
سميحة أيوب | | Samiha Ayoub | EG
شادية | | Shadia | EG
داليا البحيري | | Dalia El Behery | EG
حنان ترك | | Hanan Turk | EG
خالد يوسف | | Khaled Youssef | EG
ناصر القصبي | | Nasser al-Qasabi | SA
هيفاء المنصور | | Haifaa al-Mansour | SA
نادين لبكي | لبكي | Nadine Labaki | LB
إيليا سليمان | | Elia Suleiman | PS
هاني أبو أسعد | أبو أسعد | Hany Abu-Assad | PS
محمد عساف | | Mohammed Assaf | PS
ناجي العلي | | Naji al-Ali | PS
علي فرزات | فرزات | Ali Farzat | SY
مايكل جاكسون | | Michael Jackson | US
!مادونا | | Madonna | US
أنجلينا جولي | أنجيلينا جولي | Angelina Jolie | US
براد بيت | | Brad Pitt | US
توم كروز | | Tom Cruise | US
توم هانكس | | Tom Hanks | US
ليوناردو دي كابريو | ليوناردو ديكابريو، دي كابريو، ديكابريو | Leonardo DiCaprio | US
جورج كلوني | كلوني | George Clooney | US
أمل كلوني | أمل علم الدين | Amal Clooney | GB
شون بن | | Sean Penn | US
ميل غيبسون | ميل جيبسون | Mel Gibson | US
نيكول كيدمان | كيدمان | Nicole Kidman | AU
جوليا روبرتس | | Julia Roberts | US
روبرت دي نيرو | دي نيرو | Robert De Niro | US
آل باتشينو | باتشينو | Al Pacino | US
أرنولد شوارزنيغر | أرنولد شوارزنيجر، شوارزنيغر، شوارزنيجر، أرنولد شوارزينيغر | Arnold Schwarzenegger | US
ستيفن سبيلبرغ | ستيفن سبيلبيرغ، سبيلبرغ | Steven Spielberg | US
مارتن سكورسيزي | سكورسيزي | Martin Scorsese | US
كلينت إيستوود | إيستوود | Clint Eastwood | US
وودي آلن | | Woody Allen | US
وولت ديزني | | Walt Disney | US
مارلين مونرو | | Marilyn Monroe | US
شارون ستون | | Sharon Stone | US
جينيفر لوبيز | جنيفر لوبيز | Jennifer Lopez | US
بريتني سبيرز | | Britney Spears | US
شاكيرا | | Shakira | CO
ليدي غاغا | ليدي جاجا | Lady Gaga | US
تايلور سويفت | | Taylor Swift | US
!بيونسيه | | Beyonce | US
إلتون جون | | Elton John | GB
جون لينون | | John Lennon | GB
سيلين ديون | | Celine Dion | CA
جيمس كاميرون | | James Cameron | CA
شاروخان | شاه روخ خان | Shah Rukh Khan | IN
أميتاب باتشان | | Amitabh Bachchan | IN
بروس لي | | Bruce Lee | US
جاكي شان | | Jackie Chan | CN
إبراهيم تاتليسس | إبراهيم تاتلسيس | Ibrahim Tatlises | TR
لوتشيانو بافاروتي | بافاروتي | Luciano Pavarotti | IT
فولفغانغ أماديوس موزارت | موزارت، موتسارت | Wolfgang Amadeus Mozart | AT
لودفيغ فان بيتهوفن | بيتهوفن | Ludwig van Beethoven | DE
بابلو بيكاسو | بيكاسو | Pablo Picasso | ES
سلفادور دالي | | Salvador Dali | ES
فنسنت فان غوخ | فان غوخ، فان جوخ | Vincent van Gogh | NL
ليوناردو دافنشي | ليوناردو دا فينشي، دافنشي | Leonardo da Vinci | IT
زها حديد | | Zaha Hadid | IQ
`,
  athlete: `
كريستيانو رونالدو | كرستيانو رونالدو، رونالدو=Ronaldo | Cristiano Ronaldo | PT
ليونيل ميسي | ميسي=Messi، ليو ميسي | Lionel Messi | AR
دييغو مارادونا | دييجو مارادونا، مارادونا=Maradona، دييغو أرماندو مارادونا | Diego Maradona | AR
بيليه | | Pele | BR
!نيمار | نيمار دا سيلفا، نيمار جونيور | Neymar | BR
!رونالدينيو | رونالدينهو | Ronaldinho | BR
ريفالدو | | Rivaldo | BR
روماريو | | Romario | BR
كاكا | ريكاردو كاكا | Kaka | BR
روبينيو | | Robinho | BR
روبرتو كارلوس | | Roberto Carlos | BR
زين الدين زيدان | !زيدان=Zidane، زيزو | Zinedine Zidane | FR
تييري هنري | تيري هنري | Thierry Henry | FR
كيليان مبابي | مبابي=Mbappe | Kylian Mbappe | FR
كريم بنزيما | كريم بنزيمة، بنزيما=Benzema، بنزيمة | Karim Benzema | FR
بول بوغبا | بوغبا، بول بوجبا، بوجبا | Paul Pogba | FR
أنطوان غريزمان | غريزمان، أنطوان جريزمان، جريزمان | Antoine Griezmann | FR
فرانك ريبيري | ريبيري | Franck Ribery | FR
ميشيل بلاتيني | ميشال بلاتيني، بلاتيني=Platini | Michel Platini | FR
ديدييه ديشان | ديدييه ديشامب، ديشان | Didier Deschamps | FR
محمد صلاح | | Mohamed Salah, Mo Salah | EG
محمد أبو تريكة | أبو تريكة | Mohamed Aboutrika | EG
أحمد حسام ميدو | أحمد حسام | Ahmed Hossam Mido | EG
عصام الحضري | الحضري | Essam El-Hadary | EG
حسام حسن | | Hossam Hassan | EG
إبراهيم حسن | | Ibrahim Hassan | EG
عمرو زكي | | Amr Zaki | EG
محمد النني | النني | Mohamed Elneny | EG
رياض محرز | محرز=Mahrez | Riyad Mahrez | DZ
إسلام سليماني | | Islam Slimani | DZ
رابح ماجر | ماجر | Rabah Madjer | DZ
سفيان فيغولي | فيغولي | Sofiane Feghouli | DZ
مهدي بن عطية | بن عطية | Medhi Benatia | MA
أشرف حكيمي | حكيمي | Achraf Hakimi | MA
حكيم زياش | زياش | Hakim Ziyech | MA
ياسين بونو | بونو | Yassine Bounou | MA
مروان الشماخ | الشماخ | Marouane Chamakh | MA
هشام الكروج | الكروج | Hicham El Guerrouj | MA
نوال المتوكل | | Nawal El Moutawakel | MA
يوسف المساكني | المساكني | Youssef Msakni | TN
وهبي الخزري | الخزري | Wahbi Khazri | TN
أنس جابر | | Ons Jabeur | TN
أسامة الملولي | الملولي | Oussama Mellouli | TN
حاتم الطرابلسي | | Hatem Trabelsi | TN
سامي الجابر | | Sami Al-Jaber | SA
ماجد عبد الله | | Majed Abdullah | SA
ياسر القحطاني | | Yasser Al-Qahtani | SA
محمد الدعيع | الدعيع | Mohamed Al-Deayea | SA
سالم الدوسري | | Salem Al-Dawsari | SA
محمد الشلهوب | الشلهوب | Mohammad Al-Shalhoub | SA
ناصر الشمراني | | Nasser Al-Shamrani | SA
فهد المولد | | Fahad Al-Muwallad | SA
يونس محمود | | Younis Mahmoud | IQ
عدنان درجال | | Adnan Dirjal | IQ
نشأت أكرم | | Nashat Akram | IQ
جاسم يعقوب | | Jasem Yaqoub | KW
بدر المطوع | | Bader Al-Mutawa | KW
علي الحبسي | الحبسي | Ali Al-Habsi | OM
إسماعيل مطر | | Ismail Matar | AE
أحمد خليل | | Ahmed Khalil | AE
علي مبخوت | مبخوت | Ali Mabkhout | AE
عمر عبد الرحمن عموري | عموري | Omar Abdulrahman | AE
سيباستيان سوريا | | Sebastian Soria | QA
المعز علي | | Almoez Ali | QA
أكرم عفيف | | Akram Afif | QA
ناصر العطية | ناصر صالح العطية | Nasser Al-Attiyah | QA
معتز برشم | برشم | Mutaz Barshim | QA
عمر السومة | السومة | Omar Al Somah | SY
عمر خريبين | خريبين | Omar Khribin | SY
فراس الخطيب | | Firas Al-Khatib | SY
عبد الباسط الساروت | الساروت | Abdul Baset al-Sarout | SY
غادة شعاع | | Ghada Shouaa | SY
ديفيد بيكهام | بيكهام=Beckham، دافيد بيكهام، ديفد بيكهام | David Beckham | GB
واين روني | روني=Rooney | Wayne Rooney | GB
ستيفن جيرارد | !جيرارد | Steven Gerrard | GB
فرانك لامبارد | لامبارد | Frank Lampard | GB
مايكل أوين | | Michael Owen | GB
جون تيري | | John Terry | GB
هاري كين | | Harry Kane | GB
بول سكولز | سكولز | Paul Scholes | GB
ريان غيغز | رايان غيغز، ريان جيجز، غيغز | Ryan Giggs | GB
غاريث بيل | جاريث بيل | Gareth Bale | GB
غاري لينيكر | جاري لينيكر، لينيكر | Gary Lineker | GB
راؤول غونزاليس | راؤول جونزاليس، راوول غونزاليس | Raul Gonzalez | ES
تشافي هيرنانديز | تشافي، تشافي هرنانديز | Xavi Hernandez | ES
أندريس إنييستا | إنييستا | Andres Iniesta | ES
سيرخيو راموس | سيرجيو راموس | Sergio Ramos | ES
إيكر كاسياس | كاسياس | Iker Casillas | ES
فرناندو توريس | فيرناندو توريس | Fernando Torres | ES
دافيد فيا | ديفيد فيا | David Villa | ES
جيرارد بيكيه | بيكيه، جيرارد بيكي | Gerard Pique | ES
سيسك فابريغاس | فابريغاس، سيسك فابريجاس، فابريجاس | Cesc Fabregas | ES
رفائيل نادال | رافائيل نادال، رافايل نادال، نادال=Nadal، رافاييل نادال | Rafael Nadal | ES
فرناندو ألونسو | فيرناندو ألونسو، ألونسو | Fernando Alonso | ES
لامين يامال | يامال | Lamine Yamal | ES
لويس فيغو | لويس فيجو، فيغو، فيجو | Luis Figo | PT
ديكو | | Deco | PT
أوزيبيو | إيزيبيو | Eusebio | PT
فرانز بيكنباور | بيكنباور، فرانتس بيكنباور | Franz Beckenbauer | DE
ميشائيل بالاك | مايكل بالاك، بالاك | Michael Ballack | DE
أوليفر كان | | Oliver Kahn | DE
ميروسلاف كلوزه | كلوزه | Miroslav Klose | DE
مسعود أوزيل | أوزيل | Mesut Ozil | DE
توماس مولر | | Thomas Muller | DE
مانويل نوير | نوير | Manuel Neuer | DE
توني كروس | | Toni Kroos | DE
باستيان شفاينشتايغر | شفاينشتايغر، باستيان شفاينشتايجر، شفاينشتايجر | Bastian Schweinsteiger | DE
لوكاس بودولسكي | بودولسكي | Lukas Podolski | DE
مايكل شوماخر | ميشائيل شوماخر، شوماخر=Schumacher، شوماكر، مايكل شوماكر | Michael Schumacher | DE
سيباستيان فيتل | سيباستيان فيتيل، فيتل | Sebastian Vettel | DE
بوريس بيكر | | Boris Becker | DE
شتيفي غراف | ستيفي غراف | Steffi Graf | DE
جيانلويجي بوفون | جانلويجي بوفون، بوفون | Gianluigi Buffon | IT
فرانشيسكو توتي | | Francesco Totti | IT
أليساندرو ديل بييرو | ديل بييرو | Alessandro Del Piero | IT
فابيو كانافارو | كانافارو | Fabio Cannavaro | IT
ماركو ماتيراتزي | ماتيراتزي | Marco Materazzi | IT
ماريو بالوتيلي | بالوتيلي | Mario Balotelli | IT
روبرتو باجيو | باجيو | Roberto Baggio | IT
باولو مالديني | مالديني | Paolo Maldini | IT
أندريا بيرلو | بيرلو | Andrea Pirlo | IT
رود فان نيستلروي | رود فان نستلروي، فان نيستلروي، نيستلروي | Ruud van Nistelrooy | NL
آريين روبن | | Arjen Robben | NL
ويسلي شنايدر | شنايدر | Wesley Sneijder | NL
روبن فان بيرسي | فان بيرسي | Robin van Persie | NL
إدغار دافيدز | دافيدز | Edgar Davids | NL
كلارنس سيدورف | سيدورف | Clarence Seedorf | NL
يوهان كرويف | كرويف | Johan Cruyff | NL
إدين هازارد | هازارد، إيدن هازارد | Eden Hazard | BE
كيفن دي بروين | كيفين دي بروين، دي بروين، دي بروينه | Kevin De Bruyne | BE
روميلو لوكاكو | لوكاكو | Romelu Lukaku | BE
تيبو كورتوا | كورتوا | Thibaut Courtois | BE
زلاتان إبراهيموفيتش | إبراهيموفيتش=Ibrahimovic | Zlatan Ibrahimovic | SE
هنريك لارسون | هنريك لارسن | Henrik Larsson | SE
إرلينغ هالاند | هالاند، إيرلينغ هالاند | Erling Haaland | NO
لوكا مودريتش | مودريتش | Luka Modric | HR
إيفان راكيتيتش | راكيتيتش | Ivan Rakitic | HR
نوفاك ديوكوفيتش | نوفاك دجوكوفيتش، ديوكوفيتش=Djokovic، دجوكوفيتش | Novak Djokovic | RS
أندريه شيفتشينكو | أندري شيفتشينكو، شيفتشينكو، شيفشينكو | Andriy Shevchenko | UA
بافل نيدفيد | نيدفيد | Pavel Nedved | CZ
بيتر تشيك | | Petr Cech | CZ
روبرت ليفاندوفسكي | ليفاندوفسكي | Robert Lewandowski | PL
لويس سواريز | سواريز، لويس سواريس | Luis Suarez | UY
إدينسون كافاني | كافاني | Edinson Cavani | UY
دييغو فورلان | فورلان | Diego Forlan | UY
سيرخيو أغويرو | سيرجيو أغويرو، أغويرو، أجويرو | Sergio Aguero | AR
أنخيل دي ماريا | دي ماريا | Angel Di Maria | AR
كارلوس تيفيز | تيفيز، كارلوس تيفيس | Carlos Tevez | AR
خوان رومان ريكيلمي | ريكيلمي | Juan Roman Riquelme | AR
غونزالو هيغواين | هيغواين، هيجواين | Gonzalo Higuain | AR
غابرييل باتيستوتا | باتيستوتا | Gabriel Batistuta | AR
خافيير زانيتي | زانيتي | Javier Zanetti | AR
خاميس رودريغيز | جيمس رودريغيز، خاميس رودريجيز | James Rodriguez | CO
أليكسيس سانشيز | ألكسيس سانشيز | Alexis Sanchez | CL
ديدييه دروغبا | ديديه دروغبا، دروغبا=Drogba، دروجبا، ديدييه دروجبا | Didier Drogba | CI
يايا توريه | | Yaya Toure | CI
صامويل إيتو | صموئيل إيتو، !إيتو | Samuel Eto'o | CM
روجيه ميلا | | Roger Milla | CM
جورج ويا | جورج وياه | George Weah | LR
ساديو ماني | ساديو مانيه | Sadio Mane | SN
مايكل إيسيان | إيسيان | Michael Essien | GH
إيمانويل أديبايور | أديبايور | Emmanuel Adebayor | TG
بيير إيمريك أوباميانغ | أوباميانغ، أوباميانج | Pierre-Emerick Aubameyang | GA
سون هيونغ مين | سون هيونج مين | Son Heung-min | KR
روجر فيدرر | روجيه فيدرر، فيدرر=Federer، روجر فيدرير | Roger Federer | CH
أندي موراي | موراي | Andy Murray | GB
أندريه أغاسي | أغاسي، أندري أغاسي، أجاسي | Andre Agassi | US
بيت سامبراس | سامبراس | Pete Sampras | US
أندي روديك | روديك | Andy Roddick | US
مارات سافين | | Marat Safin | RU
سيرينا وليامز | سيرينا ويليامز | Serena Williams | US
فينوس وليامز | فينوس ويليامز | Venus Williams | US
ماريا شارابوفا | شارابوفا=Sharapova | Maria Sharapova | RU
جوستين هينان | جوستين إينان، هينان | Justine Henin | BE
كيم كلايسترز | كليسترز، كيم كليسترز | Kim Clijsters | BE
أميلي موريسمو | موريسمو | Amelie Mauresmo | FR
كارلوس ألكاراز | ألكاراز | Carlos Alcaraz | ES
يانيك سينر | يانيك سينير | Jannik Sinner | IT
يوسين بولت | أوساين بولت، اوسين بولت | Usain Bolt | JM
مايكل فيلبس | مايكل فيليبس، فيلبس | Michael Phelps | US
كارل لويس | | Carl Lewis | US
هايلي جبريسيلاسي | هايلي غيبريسيلاسي | Haile Gebrselassie | ET
محمد علي كلاي | | Muhammad Ali | US
مايك تايسون | تايسون=Tyson | Mike Tyson | US
مايكل جوردان | | Michael Jordan | US
كوبي براينت | براينت | Kobe Bryant | US
ليبرون جيمس | | LeBron James | US
شاكيل أونيل | أونيل | Shaquille O'Neal | US
توني باركر | | Tony Parker | FR
تايغر وودز | تايجر وودز | Tiger Woods | US
لويس هاميلتون | لويس هاملتون، هاميلتون | Lewis Hamilton | GB
ماكس فيرستابن | فيرستابن | Max Verstappen | NL
كيمي رايكونن | كيمي رايكونين، رايكونن، رايكونين | Kimi Raikkonen | FI
فيليبي ماسا | | Felipe Massa | BR
فالنتينو روسي | | Valentino Rossi | IT
لانس أرمسترونغ | لانس أرمسترونج، أرمسترونغ | Lance Armstrong | US
غاري كاسباروف | كاسباروف، جاري كاسباروف | Garry Kasparov | RU
حبيب نورمحمدوف | حبيب نور محمدوف، نورمحمدوف | Khabib Nurmagomedov | RU
جوزيف بلاتر | سيب بلاتر، بلاتر=Blatter، جوزيف سيب بلاتر | Sepp Blatter | CH
جياني إنفانتينو | جاني إنفانتينو، إنفانتينو=Infantino | Gianni Infantino | CH
ألكسندر تشيفرين | تشيفرين | Aleksander Ceferin | SI
محمد بن همام | بن همام | Mohammed bin Hammam | QA
عيسى حياتو | حياتو | Issa Hayatou | CM
سلمان بن إبراهيم | سلمان بن إبراهيم آل خليفة | Salman bin Ibrahim | BH
أحمد الفهد | أحمد الفهد الصباح | Ahmad al-Fahad | KW
جاك روغ | جاك روج | Jacques Rogge | BE
توماس باخ | | Thomas Bach | DE
فلورنتينو بيريز | فلورينتينو بيريز | Florentino Perez | ES
خوان لابورتا | لابورتا | Joan Laporta | ES
جوزيب ماريا بارتوميو | بارتوميو | Josep Maria Bartomeu | ES
`,
  coach: `
جوزيه مورينيو | مورينيو=Mourinho، جوزي مورينيو، خوسيه مورينيو، جوزيه مورينهو، مورينهو | Jose Mourinho | PT
أليكس فيرغسون | ألكس فيرغسون، أليكس فيرجسون، ألكس فيرغوسون، فيرغسون=Ferguson، فيرجسون، فيرغوسون | Alex Ferguson | GB
أرسين فينغر | أرسين فينجر، فينغر=Wenger، فينجر | Arsene Wenger | FR
جوسيب غوارديولا | بيب غوارديولا، جوسيب جوارديولا، بيب جوارديولا، غوارديولا=Guardiola، جوارديولا | Pep Guardiola | ES
كارلو أنشيلوتي | أنشيلوتي=Ancelotti | Carlo Ancelotti | IT
يورغن كلوب | يورجن كلوب، كلوب=Klopp | Jurgen Klopp | DE
رافائيل بينيتيز | رافاييل بينيتيز، رافا بينيتيز، بينيتيز، رافائيل بينيتيث | Rafael Benitez | ES
دييغو سيميوني | سيميوني، دييجو سيميوني | Diego Simeone | AR
لويس إنريكي | | Luis Enrique | ES
فابيو كابيلو | كابيلو | Fabio Capello | IT
مارتشيلو ليبي | مارشيلو ليبي | Marcello Lippi | IT
أنطونيو كونتي | أنتونيو كونتي | Antonio Conte | IT
ماسيمليانو أليغري | ماسيميليانو أليغري، أليغري، أليجري | Massimiliano Allegri | IT
كلاوديو رانييري | رانييري | Claudio Ranieri | IT
روبرتو مانشيني | مانشيني | Roberto Mancini | IT
توماس توخيل | توماس توخل، توخيل | Thomas Tuchel | DE
يواكيم لوف | يواخيم لوف، يواخيم لوو | Joachim Low | DE
يورغن كلينسمان | كلينسمان=Klinsmann، يورجن كلينسمان | Jurgen Klinsmann | DE
فيسنتي ديل بوسكي | فيسنتي دل بوسكي، ديل بوسكي، دل بوسكي، بيسنتي ديل بوسكي | Vicente del Bosque | ES
لويس أراغونيس | أراغونيس، لويس أراجونيس | Luis Aragones | ES
فرانك رايكارد | رايكارد | Frank Rijkaard | NL
ماركو فان باستن | فان باستن | Marco van Basten | NL
لويس فان غال | فان غال، لويس فان جال، فان جال | Louis van Gaal | NL
غوس هيدينك | جوس هيدينك، هيدينك، غوس هيدينغ، جوس هيدينج | Guus Hiddink | NL
رونالد كومان | | Ronald Koeman | NL
إريك تين هاغ | تين هاغ | Erik ten Hag | NL
سفين غوران إريكسون | سفين جوران إريكسون، غوران إريكسون | Sven-Goran Eriksson | SE
ستيف ماكلارين | ستيف مكلارين | Steve McClaren | GB
غاريث ساوثغيت | جاريث ساوثجيت | Gareth Southgate | GB
لويس فيليبي سكولاري | سكولاري، فيليبي سكولاري | Luiz Felipe Scolari | BR
كارلوس ألبرتو باريرا | كارلوس ألبرتو بيريرا، باريرا | Carlos Alberto Parreira | BR
كارلوس دونغا | دونغا، دونجا | Dunga | BR
ماريو زاغالو | زاغالو | Mario Zagallo | BR
خوسيه بيكرمان | بيكرمان | Jose Pekerman | AR
هكتور كوبر | هيكتور كوبر | Hector Cuper | AR
مارسيلو بيلسا | بيلسا | Marcelo Bielsa | AR
ليونيل سكالوني | سكالوني | Lionel Scaloni | AR
ماوريسيو بوكيتينو | بوكيتينو، ماوريسيو بوتشيتينو | Mauricio Pochettino | AR
هيرفي رينارد | هيرفي رونار، رينارد، رونار، هيرفيه رونار | Herve Renard | FR
فيليب تروسييه | تروسييه | Philippe Troussier | FR
برونو ميتسو | ميتسو | Bruno Metsu | FR
هنري ميشال | هنري ميشيل | Henri Michel | FR
كلود لوروا | لوروا | Claude Le Roy | FR
روجيه لومير | روجي لومير، لومير | Roger Lemerre | FR
ريمون دومينيك | | Raymond Domenech | FR
هنريك كاسبرجاك | كاسبرجاك | Henryk Kasperczak | PL
فاهيد هاليلوزيتش | وحيد خليلوزيتش، وحيد حاليلوزيتش، هاليلوزيتش، حليلوزيتش، وحيد حليلوزيتش | Vahid Halilhodzic | BA
ميلوفان راييفاتس | راييفاتس | Milovan Rajevac | RS
بورا ميلوتينوفيتش | ميلوتينوفيتش | Bora Milutinovic | RS
كارلوس كيروش | كيروش، كارلوس كيروز | Carlos Queiroz | PT
مانويل جوزيه | | Manuel Jose | PT
جيسوالدو فيريرا | فيريرا | Jesualdo Ferreira | PT
خورخي خيسوس | جورجي جيسوس | Jorge Jesus | PT
بيرت فان مارفيك | فان مارفيك | Bert van Marwijk | NL
حسن شحاتة | شحاتة | Hassan Shehata | EG
محمود الجوهري | | Mahmoud El-Gohary | EG
محمود الخطيب | | Mahmoud El Khatib | EG
جمال بلماضي | بلماضي | Djamel Belmadi | DZ
رابح سعدان | | Rabah Saadane | DZ
وليد الركراكي | الركراكي، وليد الرقراقي | Walid Regragui | MA
بادو الزاكي | الزاكي، بادو زاكي | Badou Zaki | MA
امحمد فاخر | محمد فاخر | Mhamed Fakhir | MA
نبيل معلول | معلول | Nabil Maaloul | TN
فوزي البنزرتي | البنزرتي | Faouzi Benzarti | TN
جلال القادري | القادري | Jalel Kadri | TN
ناصر الجوهر | | Nasser Al-Johar | SA
مهدي علي | | Mahdi Ali | AE
عدنان حمد | | Adnan Hamad | IQ
`,
};
