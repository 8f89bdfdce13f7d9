/**
 * Traditional and simplified characters, packed: for each pair how far its simplified character is from the one before
 * and how far the traditional one is from it. Made by scripts/traditional.ts; not edited by hand.
 */
export const pairs =
  'pm/x_2/v|:-c|2/jr.*ir20^q2.{*2vx0.ne(+^eb<)vy>3us(/jx,8ut,)^^g8-if,2|a6Anw0-hoDApd>3zl85^a27ej(^1^],' +
  '^(q_6)^^,*h{:.v.,v.^7^bu*.^axFm)^cuD>whB+^_c:0^`uF2^C+bn:,+5bb,*{p,)|^4?ji6*jm@9kj(1ka@9cfD5dw0^-d*/' +
  '_D*b<833xi6`0{m8+`8/_B1a0*_>a/4)|d(;ug*)2.^b:)yuB=wl(?brD+bsD)fq((h|*-_q8^<rc0+*2^^mB-ng>/xx,:^^j*.t' +
  ']</vc8?btDFsb*^4e:8zy:pB`4:^:1D)^8^Dl<j>pu,<sr*+acC.`f@(t|<^/|l:^*i|8m8^,^@a8+a81`]8_7^0+^,2*^D_,0/<' +
  'D^+dl*>e(h2c,*dh=-_.^.`B_,6,eaG(dm)1c0/^l(5^8)^p2`4xe>*hcDF^2B-@c_4)h_.*vwF^4`0a(q<^Bl],b6m:f7^8G)^)' +
  'pxF7bcG*^e>+sD^@qj.)bd/^(^]FB^]B2zDAf:^+i:^BgD+d:4s@c>j:f48^E<^;bq*/k_.7a@)k:_/v`*=d4^7_:b5mo03^o20t' +
  'v<)^y6Fp@,hzED|0+^a6a+^^,0^l2^0{@^4^`*_E{,bDf6_Gk(lBauB^GF^;in7(ckC(^f,*^j:C^]>^EE_/kr.A^b._2k*+^f*c' +
  'Ce,b@^Dk@t_2^<i0g,en3_,8_)<^>d@_*aBa)m*)aDi-my4.`(_Dg>fB^,-c|2f3h>^GiD^6a@c6d,`Gko6:c*^*bD)a*_+`4b3^' +
  '8^>`,^Ed8^5hF(k4*g*dCj{.^;`:_5t(^4g.hCvA,w+)uA+w;-v=+m))w3-vE/k1,iE)tG*v3)d-)u3-v/*p?,u-1t=)u7*sC0c=' +
  '*g=)n7+c)/q50rGBoC;l=3i)EvE._D+^4d)lz39_>0^>^7,_As|E_=3cDlg1`5^s.0`i+_5^p8^<`pE_5^b4;ix1_<ea1c<f8{Bd' +
  '6gD`3)+*`1*_G+Ec(l0e@v9)vG*n5,v;)^3,v;)`C)w1)v7*f50k/,v))v1*u1(d7+sE*cC+v1)uG+sE,c+,sE0s?8qE*q=-q;+o' +
  '?,d=+q?-q/-q)e?dE*dE)e))d5*pyC)`;)dE)`C+e/1d7)e),dC3dA3d)4bC+b/?_0a(^>h9f?._-*a/)eG4c3*d/.dG*d))c=3c' +
  '+*b=+b+^+j*-f41e61d>0g@)a(*b6)e0*a2)f.B^^71c6/cF1a@aDa6eAt_3+**alA(ak=b0zBn3e5.`14uE8e?^=^d32^a9)s=@' +
  '{;^6v9^@7`1c7.^]fE.c)/gvA2b/Bc><a<)`@*b87b4^,a*^.^:^7_2aC.eDd/,d/)d/)d-+^5+cE+d/*cC3b3/a?-aG^9_38-b0' +
  'bCd8f=-g=+g96`1^]B)F)a43^<_-=?';
