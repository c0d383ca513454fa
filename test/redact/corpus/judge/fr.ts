/** French, the half to judge by. */
export const fr = {
  personal: `
Bonjour, le BSN de ma mère est {bsn}, puis-je demander pour elle ?
BSN={bsn}
Mes données : {bsn}, marié
l'allocation doit aller sur {iban}
Mauvais compte ! C'est {iban}
le paiement avec {card} a échoué
visa {card} refusée
En journée je suis au {phone}
sms au {phone}
{phone} c'est mon numéro
contact : {phone} ou {email}
réponse par mail : {email}
Cordialement, {email}
pas de fibre au {postcode}
notre maison ({postcode}) n'est pas sur la carte
l'égout devant le {address} déborde
je suis inscrit au {address} et mon ex aussi
livraison {address}
vous dites trop jeune, mais je suis né le {birthdate}
né(e) le {birthdate} à Lille
une voiture rouge, plaque {plate}, est là depuis des semaines
j'ai reçu une amende pour {plate}
immatriculation {fplate}
le nom d'utilisateur DigiD est {digid}
mon identifiant {digid} est refusé
numéro de document {document} invalide
ma carte d'identité ({foreignpass}) ne passe pas
mon passeport numéro {foreignpass} est périmé
`,
  clean: `
Beaucoup trop long, j'ai arrêté après le troisième paragraphe.
D'abord 12.345,67 puis le même montant sans virgule.
Le bureau de la rue principale est fermé le vendredi.
Ma lettre du 3/4/2024 est restée sans réponse.
La commande 300123456 est inconnue.
Notre association (KvK 41234567) ne peut rien demander.
Le dossier numéro 123456782 a disparu.
Votre référence 4455667788 ne me dit rien.
Le 0900-0101 est payant.
Le 116 123 est toujours occupé.
Quelle différence entre le 113 et le 112 ?
Ouvert lun-jeu 08.30-16.30.
Le cours va de 19h30 à 22h00.
Selon l'article 4:13 vous deviez répondre.
J'ai 2 enfants de 4 et 7 ans.
14 étapes, 3 mots de passe et 2 applications.
80 voitures par heure dans la rue, maintenant 400.
Le bus 12 ne passe plus depuis le 15 décembre.
Le champ 7 refuse le tiret.
Bureau 3.21, aucun panneau.
Code d'erreur E-1043 à la page 4 sur 6.
Un prêt de 250 000 euros et 38 000 de revenus.
Mon identifiant est bloqué après 3 essais.
Le mot de passe doit avoir 8 à 32 caractères.
L'application demande un code PIN de 5 chiffres.
Un passeport est valable 10 ans.
L'acte de naissance du 3 mai 2024 n'a pas été accepté.
Où trouver le numéro de document ?
ok
Il ne reste que 12 places au parking.
`,
}
