/** Turkish, the half to judge by. */
export const tr = {
  personal: `
Merhaba, annemin BSN numarası {bsn}, onun yerine başvurabilir miyim?
BSN={bsn}
Bilgilerim: {bsn}, evli
ödenek artık {iban} hesabına gelsin
Yanlış hesap! Doğrusu {iban}
{card} ile ödeme iki kez başarısız oldu
visa {card} reddedildi
Gündüz {phone} numarasından ulaşabilirsiniz
sms atın: {phone}
{phone} benim numaram
iletişim: {phone}, {email}
cevabı {email} adresine yazın
Saygılar, {email}
{postcode} için fiber yok mu?
evimiz ({postcode}) haritada yok
{address} önündeki rögar taşıyor
{address} adresine kayıtlıyım
çok genç diyorsunuz ama doğum tarihim {birthdate}
{birthdate} doğumlu, erkek
Plakası {plate} olan kırmızı araba haftalardır kaldırımda
plaka no: {tplate}
DigiD kullanıcı adı {digid}
kullanıcı adım: {digid}
belge numarası {document} geçersizmiş
kimlik kartım ({foreignpass}) okunmuyor
pasaportumun numarası {foreignpass}
`,
  clean: `
Çok uzun, üçüncü paragraftan sonra bıraktım.
Önce 12.345,67 istiyor, sonra aynı tutarı virgülsüz.
Ana caddedeki ofis cuma günleri kapalı.
3.4.2024 tarihli mektubuma cevap gelmedi.
Sipariş numarası 300123456 bilinmiyor.
Derneğimiz (KvK 41234567) başvuramıyor.
Dosya no 123456782 kaybolmuş.
Referansınız 4455667788 bana bir şey demiyor.
0900-0101 paralı.
116 123 hep meşgul.
113 ile 112 arasındaki fark nedir?
Pzt-Per 08.30-16.30 açık.
Kurs 19.30 ile 22.00 arası.
4 ve 7 yaşında 2 çocuğum var.
14 adım, 3 şifre ve 2 uygulama.
Sokaktan saatte 80 araba geçerdi, şimdi 400.
12 numaralı otobüs 15 Aralık'tan beri yok.
7. alan tire kabul etmiyor.
Oda 3.21'in tabelası yok.
Hata kodu E-1043, sayfa 4/6.
250.000 euro kredi ve 38 bin gelir.
Kullanıcı adım 3 denemeden sonra bloke oldu.
Şifre 8 ile 32 karakter olmalı.
Uygulama 5 haneli PIN istiyor.
Pasaport 10 yıl geçerli.
3 Mayıs 2024 tarihli doğum belgesi kabul edilmedi.
Belge numarasını nerede bulurum?
tamam
`,
}
