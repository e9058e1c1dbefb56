/** Observations in French and Spanish, with what a next document has to look at: dates, symbols, names of the State, paragraphs. */
export const OBSERVATIONS_IN = {
  fr: `Nations Unies	CMW/C/XCV/CO/1
	Convention internationale sur la protection des droits de tous les travailleurs migrants et des membres de leur famille
Distr. générale
12 octobre 2017
Français
Original : anglais

Comité pour la protection des droits de tous les travailleurs migrants et des membres de leur famille
Vingt-septième session
4-13 septembre 2017

		Observations finales concernant le rapport initial de la Corvalie*

	*	Adoptées par le Comité à sa vingt-septième session (4-13 septembre 2017).

1.	Le Comité a examiné le rapport initial de la Corvalie (CMW/C/XCV/1) à ses 361e et 362e séances, les 6 et 7 septembre 2017.

	A.	Introduction

2.	Le Comité remercie la Corvalie de son rapport.

	B.	Aspects positifs

3.	Le Comité salue l’adoption de la loi sur le travail, le 3 mai 2016.

	C.	Principaux sujets de préoccupation et recommandations

4.	Le Comité est préoccupé par le sort des travailleurs saisonniers.
5.	Le Comité recommande à l’État partie :
	a)	De contrôler les chantiers ;
	b)	De former les inspecteurs.

	D.	Suivi et diffusion

6.	Le Comité demande à la Corvalie de diffuser les présentes observations finales en Corvalie, auprès des autorités corvaliennes et dans toutes les langues de la Corvalie.
7.	Le Comité demande à l’État partie de fournir, le 1er octobre 2019 au plus tard, des renseignements sur la suite donnée aux recommandations formulées au paragraphe 5 a) ci-dessus et dans le document CMW/C/XCV/Q/1.
`,
  es: `Naciones Unidas	CMW/C/XCV/CO/1
	Convención Internacional sobre la protección de los derechos de todos los trabajadores migratorios y de sus familiares
Distr. general
12 de octubre de 2017
Español
Original: inglés

Comité de Protección de los Derechos de Todos los Trabajadores Migratorios y de sus Familiares
27º período de sesiones
4 a 13 de septiembre de 2017

		Observaciones finales sobre el informe inicial de Corvalia*

	*	Aprobadas por el Comité en su 27º período de sesiones (4 a 13 de septiembre de 2017).

1.	El Comité examinó el informe inicial de Corvalia (CMW/C/XCV/1) en sus sesiones 361ª y 362ª, celebradas los días 6 y 7 de septiembre de 2017.

	A.	Introducción

2.	El Comité da las gracias a Corvalia por su informe.

	B.	Aspectos positivos

3.	El Comité celebra la aprobación de la Ley del Trabajo, el 3 de mayo de 2016.

	C.	Principales motivos de preocupación y recomendaciones

4.	Preocupa al Comité la suerte de los trabajadores de temporada.
5.	El Comité recomienda al Estado parte que:
	a)	Inspeccione las obras;
	b)	Forme a los inspectores.

	D.	Seguimiento y difusión

6.	El Comité solicita a Corvalia que difunda las presentes observaciones finales en todas las lenguas de Corvalia.
7.	El Comité solicita al Estado parte que facilite, a más tardar el 1 de octubre de 2019, información sobre la aplicación de las recomendaciones que figuran en el párrafo 5 a) del presente documento y en el documento CMW/C/XCV/Q/1.
`,
} as const;

/** Lists of issues in French and Spanish. */
export const LISTS_IN = {
  fr: `Nations Unies	CMW/C/XCV/Q/2
	Convention internationale sur la protection des droits de tous les travailleurs migrants et des membres de leur famille
Distr. générale
3 mai 2021
Français
Original : anglais

Comité pour la protection des droits de tous les travailleurs migrants et des membres de leur famille
Trente-deuxième session

		Liste de points concernant le deuxième rapport périodique de la Corvalie

	A.	Renseignements d’ordre général

1.	Donner des renseignements sur la loi relative au travail.
2.	Donner des renseignements sur :
	a)	Les inspections ;
	b)	Les plaintes.
`,
  es: `Naciones Unidas	CMW/C/XCV/Q/2
	Convención Internacional sobre la protección de los derechos de todos los trabajadores migratorios y de sus familiares
Distr. general
3 de mayo de 2021
Español
Original: inglés

Comité de Protección de los Derechos de Todos los Trabajadores Migratorios y de sus Familiares
32º período de sesiones

		Lista de cuestiones relativa al segundo informe periódico de Corvalia

	A.	Información general

1.	Sírvanse proporcionar información sobre la Ley del Trabajo.
2.	Sírvanse proporcionar información sobre:
	a)	Las inspecciones;
	b)	Las denuncias.
`,
} as const;
