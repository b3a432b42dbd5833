/** Honest offers and pages that stand next to the lures: none may reach `stop`. All written here. */
export const neighbours: Readonly<Record<string, string>> = {
	'a union casting with nudity': `Casting: independent feature, SAG-AFTRA. Role of NINA (25 to 35), lead. The role includes partial nudity and one simulated sex
scene; a nudity rider is attached, an intimacy coordinator is on set and it is a closed set. No nudity in auditions.
Auditions by appointment at Harbour Studios, 4 Quay Street. You may bring a friend or your agent.`,
	'a swimwear catalogue through agencies': `Swimwear brand Maris casts for its summer catalogue in Valencia. Agency models, women and men aged 20 to 40. Digitals in jeans
and tank top through your agent only. Shoot 12 and 13 May, two days at 900 euros, usage two years, Europe.`,
	'a child role': `Role: LEO, boy of 9 to 11, supporting. A parent or guardian must be present at the audition and on set at all times. A work
permit is required and a studio teacher is on set. Please do not send private photos; a school picture is enough.`,
	'a breakdown with a sexy character': `[ TIFFANY ] 18 to 25, sexy, flirty bartender who dreams of Hollywood. Supporting, two scenes. Shoots one night in a hotel bar, call time
5 pm. Pay 250 a day plus meals. Submit a self-tape of the attached sides by midnight on Sunday.`,
	'a night shoot': `Background needed: 60 club guests for a night shoot on Friday, call time 7 pm, wrap about 5 am. Crew bus from the station. Location is
on the call sheet the evening before. Over 18s only, so no chaperone is needed. 130 for ten hours.`,
	'life drawing': `Our art school looks for life models, all ages and bodies. Nude or draped, 22 an hour, robed between poses. No photos are
taken. You may bring someone with you to the first session.`,
	'a cruise ship': `Dancers and singers wanted for the Northern Star. Auditions on 3 June in Leeds. Six-month contract, cabin shared with one other
performer, meals, return flight and medical insurance. The company files your seafarer visa with the embassy.`,
	'a farm with housing': `H-2A job order. Vineyard workers, 14 positions, $17.40 an hour. Housing is free. Transport to the field is provided and inbound
travel is reimbursed after half the contract. No recruitment fees. Deductions required by law are listed on the pay slip.`,
	'an au pair family': `We look for an au pair from September. You have your own room with a desk, two days off each week and one full weekend a month. 30
hours, pocket money as the programme says, language course paid. You keep your passport; we meet you at the airport.`,
	'a hotel abroad': `Receptionist for Hotel Alba, Trento. German and Italian needed, two years of experience. Seasonal contract from May to October, 1,650
net a month, staff room optional at 150 a month, stated in the contract. Apply at jobs@hotelalba.example.`,
	'a hospital that sponsors visas': `Registered nurses for St Anne's hospital. We sponsor your visa and pay your flight and the first month of accommodation. On day one we
copy your passport for the right-to-work check and hand it back. Loan repayment help after two years.`,
	'a signing bonus with clawback': `Software engineer, 120,000 a year. Signing bonus of 10,000, to be repaid if you leave before one year. Relocation support for you and
your partner. Interviews are by video with three people from the team.`,
	'the army': `National army careers: medics, drivers and cooks. Training, housing, food and medical care are provided while you serve. You can visit our
recruitment office without an appointment. Student loan repayment for those who qualify.`,
	'a dating show': `Casting single people aged 25 to 45 for a dating series on a national channel. You must be single. Filming for three weeks in Portugal;
flights, hotel and a daily fee. Phones are handed in during filming hours and there is a welfare team.`,
	'a trade fair': `Hostesses and hosts for a dental trade fair, three days, uniform provided, 15 an hour on payroll. You greet guests, scan badges and
keep the stand tidy. Languages welcome.`,
	'a restaurant hostess': `Hostess for our family restaurant. You seat guests, take bookings and answer the phone. Evenings and weekends. Please drop in with your
CV between 2 and 4.`,
	'a summer camp': `Camp counsellors aged 18 and over. Campers may not leave the site without a leader, and children are always accompanied when they go
swimming. Board and a shared cabin are included. Background check required.`,
	'a touring theatre company': `Actors for a tour of schools, September to March, Equity contract, per diem and single rooms. You travel in the company van with two
others. Auditions at the arts centre on 4 May; a reader will be there.`,
	'a live-in carer': `Live-in carer for a lady of 84 in Bath. Five days on, two days off, own room and bathroom. You travel with her to her daughter twice a year,
expenses paid. Contract through a registered agency, references needed.`,
	'English teachers in Cambodia': `English teacher at Green Lotus School, Phnom Penh. Degree and TEFL needed. 1,400 USD a month, work permit arranged before you start,
flight allowance after one year. Interviews with the head teacher.`,
	'a call centre for residents': `Customer service agents, Manila. Open to Philippine residents. 28,000 a month, HMO from day one, day and night shifts, walk-in interviews
at our office in Makati from 9 to 4. Free coffee.`,
	'an agency that advances nothing': `Our agency takes 20 percent of your bookings and nothing else. We never charge models, and we never hold your papers. If a client asks you
to come alone or to send nude photos, tell us the same day.`,
	'an advice page': `How to stay safe at castings. Never go to a hotel room or a private home. Scammers may ask you to send nude photos, to come alone or to keep
it secret from your parents. If someone threatens to share your pictures, do not pay: tell someone you trust and call
a helpline.`,
	'a trafficking awareness page': `Know the signs of human trafficking. Does someone else keep your passport? Are you not allowed to leave the house? Do your wages go
to pay back a debt for your ticket? Traffickers may tell you that you will be deported if you complain. If you think you are a victim, call
the hotline, day or night.`,
	'a news story': `Police said on Tuesday that 60 people were rescued from a compound in Myawaddy. They had answered adverts for customer service work in
Thailand with free flights and were told they would be sold to another company if they refused.`,
	'a message between friends': `Hey, can you pick me up after school? Don't tell mum about the party, it's a surprise for her birthday. I'll send you the photos from Saturday
later.`,
};
