/** English, the half to judge by. */
export const en = {
  personal: `
Hi, my mother's citizen service number is {bsn}, may I apply for her?
BSN={bsn} keeps being rejected
Details: {bsn}, married, no children
Reference is my BSN, {bsn}.
the allowance should go to {iban} from now on
Wrong account!! It is {iban}
payment with {card} failed twice
visa {card} declined for the permit fee
I can be reached at {phone} during the day
text me: {phone}
{phone} is my number
contact {phone} or {email}
drop me a line at {email}
Regards, {email}
no fibre at {postcode} yet?
our house ({postcode}) is missing on the map
the drain in front of {address} floods
I am registered at {address} but so is my ex
Delivery to {address}
You say I am too young, but I was born {birthdate}
DOB {birthdate}, male
A red car, plate {plate}, has been on the pavement for weeks
I got a ticket for my vehicle, registration number {plate}
username for DigiD is {digid}
my dad has DigiD username {digid}
login as {digid} fails
Document number {document} is said to be invalid
my ID card {document} will not scan
my passport ({foreignpass}) expired abroad
`,
  clean: `
Way too long, I gave up after the third paragraph.
First it wants 12,345.67 and then the same amount without the comma.
The office on High Street is closed on Fridays.
My letter dated 3/4/2024 was never answered.
Order number 300123456 is unknown to the help desk.
Our foundation (KvK 41234567) cannot apply.
The file with number 123456782 has gone missing.
Your ref 4455667788 means nothing to me.
Calling 0900-0101 costs money.
116 123 is always engaged.
What is the difference between 113 and 112?
Opening hours are Mon-Thu 08.30-16.30.
The course starts at 19.30 and lasts until 22.00.
Under section 4:13 you should have answered by now.
I have 2 children aged 4 and 7.
It takes 14 steps, 3 passwords and 2 apps.
80 cars per hour went through our street, now 400.
Bus 12 has not run since 15 December.
Field 7 does not accept a hyphen.
Room 3.21 has no sign.
Error code E-1043 appears on page 4 of 6.
My score was 85/100.
A mortgage of 250,000 and an income of 38k: do I get an allowance?
My username is blocked after 3 attempts.
The password must have 8 to 32 characters.
The app asks for a 5 digit PIN.
A passport is valid for 10 years.
I applied for my birth certificate on 3 May 2024.
Where do I find my document number?
Clear explanation of the 30% ruling.
ok
24/7 is not true.
Which day do the 6 weeks start?
Brexit 2020 changed the rules for 1000s of people.
`,
}
