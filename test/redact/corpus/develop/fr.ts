/** French, the half to develop on. */
export const fr = {
  personal: `
Mon BSN est {bsn} et je ne reçois plus rien
numéro BSN : {bsn}
J'ai saisi {bsn} mais le formulaire affiche une erreur
Veuillez verser sur le compte {iban}
Mon IBAN est {iban}.
numéro de compte {iban}
J'ai payé avec ma carte bancaire {card}
carte de crédit {card} refusée
Appelez-moi au {phone} après 18 heures
Mon numéro de téléphone est le {phone}
Tél : {phone}
je suis joignable au {phone}
Mon adresse mail est {email}
Écrivez-moi à {email}, merci.
J'habite au {postcode} et je ne reçois pas de courrier
code postal {postcode}
J'habite {address} à La Haye
Mon adresse : {address}
Nous avons déménagé au {address} en mai
Je suis né le {birthdate}
date de naissance : {birthdate}
Ma fille, née le {birthdate}, n'a pas de passeport
Ma plaque d'immatriculation est {plate}
La voiture immatriculée {plate} n'est pas à moi
plaque {fplate}
Mon nom d'utilisateur DigiD est {digid}
identifiant DigiD : {digid}
Mon numéro de passeport est {document}
passeport {foreignpass} refusé au guichet
carte d'identité n° {foreignpass}
permis de conduire {licence}
titre de séjour {foreignpass}
`,
  clean: `
Je ne comprends pas l'article 12, alinéa 3 de la loi.
En 2024 je recevais 1 250 euros et maintenant 987,50 €.
Le guichet est ouvert de 9h00 à 17h00 mais il n'y avait personne.
J'ai appelé le 14 020 trois fois.
Le 0800-1351 ne marche pas depuis la France.
En cas d'urgence il faut appeler le 112.
Mon numéro de dossier 2024-0098765 est introuvable.
La lettre du 12 mars 2024 n'est pas claire.
La facture 123456782 a été payée deux fois.
Le délai de 6 semaines est passé le 1er avril 2024.
Le formulaire 3B manque sur le site.
J'ai attendu 45 minutes au téléphone.
Mon DigiD ne fonctionne pas.
J'ai oublié mon mot de passe et le code SMS n'arrive pas.
La rue est fermée depuis 3 semaines.
J'habite dans cette rue depuis 20 ans.
L'étape 4 renvoie à l'étape 1.
Le règlement (UE) 2016/679 est illisible.
L'amende de 95 euros est à payer sous 8 semaines.
Comment renouveler mon passeport ?
La page 12 du PDF est vide.
Il y avait 200 personnes et 2 guichets.
La version 6.12 de l'application plante.
Très bien, merci !
De 2019 à 2023 j'ai travaillé en Belgique.
Il reste 3 places dans le cours de langue.
Je suis à 2 rues du bureau.
Je ne le savais pas avant le 12 mai.
Le décret 2016-1234 n'est pas expliqué.
Numéro client 10023456, aucune réponse.
`,
}
