/** Observations with a date, a list, citations, numbers and a footnote. */
export const ENGLISH = `CCPR/C/XAB/CO/4
Distr.: General
2 May 2022
Original: English

Concluding observations on the fourth periodic report of Xanthia*

	A.	Introduction

1.	The Committee considered the fourth periodic report of Xanthia (CCPR/C/XAB/4) at its 3861st and 3862nd meetings, held on 7 and 8 March 2022.

	B.	Principal matters of concern and recommendations

		Prisons

2.	The Committee is concerned that 2,450 persons were held in police stations in 2020 and that 17.5 per cent of them were children (arts. 9, 10 and 24).
3.	In the light of article 10, paragraph 2, of the Covenant and general comment No. 21 (1992), the State party should:
	(a)	Close the police cells of the harbour by 30 June 2023;
	(b)	Follow the recommendations in paragraph 12 of its previous concluding observations (CCPR/C/XAB/CO/3);
	(c)	Invite the police of Peru to share its experience.
4.	The State party should report by 25 March 2024 on the recommendations in paragraphs 3 (a) and (c) above.

* Adopted by the Committee at its 134th session (28 February–25 March 2022).
`;

/** Its French version. */
export const FRENCH = `CCPR/C/XAB/CO/4
Distr. générale
2 mai 2022
Français
Original : anglais

Observations finales concernant le quatrième rapport périodique de la Xanthie*

	A.	Introduction

1.	Le Comité a examiné le quatrième rapport périodique de la Xanthie (CCPR/C/XAB/4) à ses 3861e et 3862e séances, les 7 et 8 mars 2022.

	B.	Principaux sujets de préoccupation et recommandations

		Prisons

2.	Le Comité est préoccupé par le fait que 2 450 personnes ont été détenues dans des postes de police en 2020 et que 17,5 % d’entre elles étaient des enfants (art. 9, 10 et 24).
3.	Compte tenu du paragraphe 2 de l’article 10 du Pacte et de l’observation générale no 21 (1992), l’État partie devrait :
	a)	Fermer les cellules de police du port au plus tard le 30 juin 2023 ;
	b)	Suivre les recommandations figurant au paragraphe 12 de ses précédentes observations finales (CCPR/C/XAB/CO/3) ;
	c)	Inviter la police du Pérou à partager son expérience.
4.	L’État partie devrait rendre compte, le 25 mars 2024 au plus tard, de la suite donnée aux recommandations figurant aux paragraphes 3 a) et c) ci-dessus.

* Adoptées par le Comité à sa 134e session (28 février-25 mars 2022).
`;

/** Its Spanish version. */
export const SPANISH = `CCPR/C/XAB/CO/4
Distr. general
2 de mayo de 2022
Español
Original: inglés

Observaciones finales sobre el cuarto informe periódico de Xantia*

	A.	Introducción

1.	El Comité examinó el cuarto informe periódico de Xantia (CCPR/C/XAB/4) en sus sesiones 3861ª y 3862ª, celebradas los días 7 y 8 de marzo de 2022.

	B.	Principales motivos de preocupación y recomendaciones

		Prisiones

2.	Preocupa al Comité que 2.450 personas permanecieran en comisarías en 2020 y que el 17,5 % de ellas fueran niños (arts. 9, 10 y 24).
3.	A la luz del artículo 10, párrafo 2, del Pacto y de la observación general núm. 21 (1992), el Estado parte debe:
	a)	Cerrar los calabozos del puerto antes del 30 de junio de 2023;
	b)	Seguir las recomendaciones que figuran en el párrafo 12 de sus anteriores observaciones finales (CCPR/C/XAB/CO/3);
	c)	Invitar a la policía del Perú a que comparta su experiencia.
4.	El Estado parte debe informar, a más tardar el 25 de marzo de 2024, de las recomendaciones que figuran en los párrafos 3 a) y c).

* Aprobadas por el Comité en su 134º período de sesiones (28 de febrero a 25 de marzo de 2022).
`;

/** The first two paragraphs of its Russian version. */
export const RUSSIAN = `CCPR/C/XAB/CO/4
Distr.: General
2 May 2022
Russian
Original: English

Заключительные замечания по четвертому периодическому докладу Ксантии

1.	Комитет рассмотрел четвертый периодический доклад Ксантии (CCPR/C/XAB/4) на своих 3861-м и 3862-м заседаниях 7 и 8 марта 2022 года.
2.	Комитет обеспокоен тем, что в 2020 году в полицейских участках содержались 2 450 человек и что 17,5 % из них были детьми (статьи 9, 10 и 24).
`;

/** Its Arabic version. */
export const ARABIC = `CCPR/C/XAB/CO/4
Distr.: General
2 May 2022
Arabic
Original: English

ملاحظات ختامية بشأن التقرير الدوري الرابع لزانثيا

1-	نظرت اللجنة في التقرير الدوري الرابع لزانثيا (CCPR/C/XAB/4) في جلستيها 3861 و3862 في 7 و8 آذار/مارس 2022.

	باء-	دواعي القلق

2 -	يساور اللجنة القلق لأن 450 2 شخصاً كانوا محتجزين في عام 2020 وأن 17,5 في المائة منهم أطفال (المواد 9 و10 و24).
3-	في ضوء الفقرة 2 من المادة 10 من العهد والتعليق العام رقم 21(1992)، ينبغي للدولة الطرف ما يلي:
	(أ)	إغلاق زنازين الميناء بحلول 30 حزيران/يونيه 2023؛
	(ب)	متابعة التوصيات الواردة في الفقرة 12 من ملاحظاتها الختامية السابقة (CCPR/C/XAB/CO/3)؛
	(ج)	دعوة شرطة بيرو إلى تبادل خبراتها.
`;

/** The first two paragraphs of its Chinese version. */
export const CHINESE = `CCPR/C/XAB/CO/4
Distr.: General
2 May 2022
Chinese
Original: English

关于桑西亚第四次定期报告的结论性意见

1.	委员会在2022年3月7日和8日举行的第三八六一次和第三八六二次会议上审议了桑西亚的第四次定期报告(CCPR/C/XAB/4)。
2.	委员会感到关切的是，2020年有2,450人被关押在警察局，其中17.5%是儿童(第九、第十和第二十四条)。
`;
