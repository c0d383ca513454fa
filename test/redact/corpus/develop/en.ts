/** English, the half to develop on. */
export const en = {
  personal: `
My BSN is {bsn}, why was my allowance stopped?
citizen service number {bsn}
The letter shows the wrong BSN, it should be {bsn}.
I filled in {bsn} but the form says it is invalid
Please pay the refund into {iban}
My bank account number is {iban}.
IBAN {iban} belongs to my ex husband
I paid with my credit card {card} and never got a receipt
card number: {card}
You can call me on {phone} after six.
My phone number is {phone}
Please ring me back, {phone}
mobile {phone}
my email is {email}
Write to me at {email} please.
Email me ({email}) when this is fixed
I live at {postcode} and the bins were not emptied
The site does not recognise my postcode {postcode}
My address is {address}, and the letter went to the old one
We moved to {address} last month
I live at {address} and never received a voting card
I was born on {birthdate} and want to know my pension age
date of birth: {birthdate}
My son (born {birthdate}) needs a passport
My car with licence plate {plate} was fined
number plate {plate} was stolen
My DigiD username is {digid} and it does not work
DigiD user name: {digid}
I log in as {digid} but get an error
My passport number is {document}
passport {foreignpass} was refused at the desk
driving licence {licence} expires soon
My residence permit number is {foreignpass}
`,
  clean: `
I do not understand article 12, paragraph 3 of the act.
In 2024 I received € 1,250 and now only 987.50 a month.
The desk is open from 9:00 to 17:00 but nobody was there.
I called 14 020 three times without an answer.
The number 0800-1351 does not work from abroad.
In an emergency call 112, it says, but I needed 0900 8844.
My case number is 2024-0098765 and I heard nothing.
Reference 123456782 is on the letter of 12 March 2024.
Chamber of Commerce number 12345678 is not accepted.
The deadline of 6 weeks passed on 1 April 2024.
Form 3B is missing on the site, there is only form 2A.
I waited 45 minutes on the phone.
My DigiD does not work and I don't know why.
I forgot my DigiD username, what now?
My password is expired and the SMS code never arrives.
I was looking at rijksoverheid.nl but found nothing.
The road is closed for 3 weeks.
I have lived in this street for 20 years.
Step 4 of the form sends you back to step 1.
Invoice 20240315 was paid twice.
Regulation (EU) 2016/679 is not readable for normal people.
The fine of 95 euros must be paid within 8 weeks.
My passport application takes too long.
How do I extend my driving licence if I am 75?
Page 12 of the PDF is empty.
The allowance is 70% of your income up to 1500 euros.
There were 200 people at the desk and 2 clerks.
Version 6.12 of the app crashes.
Good, thanks!
Why must I wait 13 weeks for a decision?
Between 2019 and 2023 I worked in Germany.
I live 3 km from the office and have no car.
My date of birth is wrong in the system, how do I change it?
`,
}
