import type { CountryDirectory } from '../model.ts';
import { ae } from './ae.ts';
import { ar } from './ar.ts';
import { au } from './au.ts';
import { bd } from './bd.ts';
import { be } from './be.ts';
import { br } from './br.ts';
import { ca } from './ca.ts';
import { cl } from './cl.ts';
import { cn } from './cn.ts';
import { co } from './co.ts';
import { de } from './de.ts';
import { dominicanRepublic } from './do.ts';
import { es } from './es.ts';
import { eu } from './eu.ts';
import { fr } from './fr.ts';
import { gb } from './gb.ts';
import { ge } from './ge.ts';
import { gh } from './gh.ts';
import { gr } from './gr.ts';
import { hk } from './hk.ts';
import { id } from './id.ts';
import { ie } from './ie.ts';
import { il } from './il.ts';
import { india } from './in.ts';
import { int } from './int.ts';
import { it } from './it.ts';
import { jp } from './jp.ts';
import { ke } from './ke.ts';
import { kh } from './kh.ts';
import { kr } from './kr.ts';
import { kz } from './kz.ts';
import { lk } from './lk.ts';
import { md } from './md.ts';
import { mx } from './mx.ts';
import { my } from './my.ts';
import { ng } from './ng.ts';
import { nl } from './nl.ts';
import { nz } from './nz.ts';
import { pe } from './pe.ts';
import { ph } from './ph.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';
import { ro } from './ro.ts';
import { ru } from './ru.ts';
import { sa } from './sa.ts';
import { se } from './se.ts';
import { sg } from './sg.ts';
import { th } from './th.ts';
import { tr } from './tr.ts';
import { tw } from './tw.ts';
import { ua } from './ua.ts';
import { us } from './us.ts';
import { uz } from './uz.ts';
import { vn } from './vn.ts';
import { za } from './za.ts';

/**
 * Every country that the directory knows: the United States first, then by English name, then what serves many
 * countries (`EU`, `INT`). A test fails if a file beside this one is missing here.
 */
export const directory: readonly CountryDirectory[] = [
	us,
	ar,
	au,
	bd,
	be,
	br,
	kh,
	ca,
	cl,
	cn,
	co,
	dominicanRepublic,
	fr,
	ge,
	de,
	gh,
	gr,
	hk,
	india,
	id,
	ie,
	il,
	it,
	jp,
	kz,
	ke,
	my,
	mx,
	md,
	nl,
	nz,
	ng,
	pe,
	ph,
	pl,
	pt,
	ro,
	ru,
	sa,
	sg,
	za,
	kr,
	es,
	lk,
	se,
	tw,
	th,
	tr,
	ua,
	ae,
	gb,
	uz,
	vn,
	eu,
	int,
];
