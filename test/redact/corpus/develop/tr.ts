/** Turkish, the half to develop on. */
export const tr = {
  personal: `
BSN numaram {bsn} ama ödenek gelmiyor
BSN: {bsn}
Formda {bsn} yazdım, hata veriyor
Lütfen {iban} hesabına gönderin
IBAN {iban}
Hesap numaram {iban}
Kredi kartımla ödedim {card}
kart numarası {card} reddedildi
Beni {phone} numarasından arayın
Telefon numaram {phone}
cep: {phone}
tel {phone}
E-posta adresim {email}
Bana {email} adresinden yazabilirsiniz
{postcode} adresinde oturuyorum
Posta kodu {postcode}
Adresim {address}
Evim {address} adresinde
{address} adresine taşındık
Doğum tarihim {birthdate}
{birthdate} doğumluyum, ne zaman emekli olurum?
Oğlumun doğum tarihi: {birthdate}
Plakam {plate}
{plate} plakalı araç için ceza geldi
plaka {tplate}
DigiD kullanıcı adım {digid}
kullanıcı adı: {digid}
Pasaport numaram {document}
pasaport no {foreignpass}
kimlik numarası {foreignpass}
ehliyet no {licence}
`,
  clean: `
12. maddenin 3. fıkrasını anlamadım.
2024 yılında 1.250 euro alıyordum, şimdi 987,50 €.
Gişe 9:00-17:00 arası açık deniyor ama kapalıydı.
14 020 numarasını üç kez aradım.
0800-1351 numarası çalışmıyor.
Acil durumda 112 yazıyor.
Dosya numarası 2024-0098765 bulunamıyor.
12 Mart 2024 tarihli mektup anlaşılmıyor.
Fatura 123456782 iki kez ödendi.
6 haftalık süre 1 Nisan 2024'te bitti.
3B formu sitede yok.
Telefonda 45 dakika bekledim.
DigiD çalışmıyor.
Şifremi unuttum ve SMS kodu gelmiyor.
Yol 3 haftadır kapalı.
Bu sokakta 20 yıldır oturuyorum.
4. adım 1. adıma geri dönüyor.
95 euro ceza 8 hafta içinde ödenmeli.
Pasaportumu nasıl uzatırım?
PDF'in 12. sayfası boş.
200 kişi vardı, 2 gişe açıktı.
Uygulamanın 6.12 sürümü çöküyor.
Çok açık, teşekkürler!
2019 ile 2023 arasında Almanya'da çalıştım.
Başvuru numarası 10023456, cevap yok.
1500 TL karşılığı kaç euro?
Ofis 2 km uzakta.
Karar için neden 13 hafta bekliyorum?
`,
}
