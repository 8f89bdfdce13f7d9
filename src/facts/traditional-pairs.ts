/**
 * Traditional and simplified characters, packed: for each pair how far its simplified character is from the one before
 * and how far the traditional one is from it. Made by scripts/traditional.ts; not edited by hand.
 */
export const pairs =
  'pm/x_2/v|:-c|2/jr.*ir20^q2.{*2vx0.ne(+^eb<)vy>3us(+ne.,jx,8ut,)^^g8-if,2|a6Anw0-hoDApd>*ph01zl85^a27' +
  'ej(^1^],^(q_6)^^,*h{:.v.,v.^7^bu*.^axFm)^cuD>whB+^_c:0^`uF2^C+bn:,+5bb,*{p,)|^4>xg>)ji6*jm@3k_8.kj(1' +
  'ka@9cfD5dw06fiF?d*/_D*b<833xi6`0{m8+`8/_B1a0*_>a/4)|d(;ug*)2.^b:)yuB=wl(?brD+bsD)fq((h|*-_q8^<rc0+*2' +
  '^^mB-ng>/xx,)etF9^^j*.t]<.ub.)vc8?btDFsb*^4e:8zy:`-^^p,m=`4:^:1D)^8^-qp.?l<gGiwB_?pu,<sr*+acC.`f@(t|' +
  '<^/|l:^*i|8m8^,^@a8+a81`]8;_F^D^0*^()^,2*6h_<^6_,0/<D^+dl*>e(,b>:mBg<c,*dh=-_.^.`B_,6,eaG(dm)1c0/^l(' +
  '5^8)^p2`4xe>*hcDF^2AF)-@c_4)h_.*vwF^4`0+BEj]2_.v>A|6)q<^Bl],??^,c>.d2^2_)^,yv(Gm:f7^8G)^)pxF7bcG*^e>' +
  '*n8)sD,^eD^3`(1qj.)bd/^(^]FB^]B.z@,zDAf:^+i:^BgD+d:4s@c>j:e0_:^,8^/wuD><^;bq*/k_.7a@)k:_-_**v`*=d4^7' +
  '_:b5mo0-^m0.^o2._d<*tv<)^y6Fp@,hzED|0+^a6a+^^,0^l2^0{@^4^`**{4_C{,bDf6_Gk(g/`F-_:`,B^>)<auB^GF^;in7(' +
  'ckC(^f,*^j:C^]>^C|D*E_/kr.A^b._2k*+^f*_;e2`7o8Ae,b@^Dk@t_2+eB^9i0g,en3_,8_)<^>d@_*aB`5iF<m*)aDi-my4.' +
  '`(_Dg>fB^,-c|2*@`1^>c(h>^GiD^6a@c6d,`Gko6:c*^*bD)a*_+`4_,`6`/^8^>`,^Ed8^5hF(k4*g*dCj{.^;`:_5t(^4g.hA' +
  'w+*vA,w+)uA+w;-v=+m))w3-vE/k1,iE)tG*v3)d-)u3-v/*p?,u-1t=)u7*sC0c=*g=)n7+c)/q50rG?o;+oC;l=3i)EvE._D+^' +
  '4d)lz39_>0^>^7,_As|E^=b2^(3cDlg1^,_8_1^s.0`i+_5^p8^<`pE_5^b4;ix14^d4_0ea1c<f8{Bd6gD`3)+*`1*_G+Ec(l0e' +
  '@v9)vG*n5,v;)^3,v;)`C)w1)v7*f50k/,v))v1*u1(d7+sE*cC+v1)uG+sE,c+,sE0s?8qE*q=-q;+o?,d=+q?-q/-q)e?dE*dE' +
  ')e))d5*pyC)`;)dE)`C+e/,e/-d7)e),dC3dA3d)4bC+b/?_0>^B`2^>h9f?._-*a/)eG4c3*d/.dG*d))c=3c+*b=+b+^+j*-f4' +
  '1e61d>0g@)a(*b6)e0*a2)f.B^^71c6/cF1a@aDa65d2e4t_3+**alA(ak=b0zBn3e5+w3+`14uE8e?^=^d32^a9)s=@{;^6v9^@' +
  '7`1c7-c/)^]fE,bG*c)/gvA2b/Bc><a<)`@*b87b4^,a*^.^:^7_2aC.eDd/,d/)d/)d-+^5+cE+d/*cC3b3/a?-aG^9_38-b0bC' +
  'd8f=-g=+g96`1-e-l3o+j+p;a/)F)a43^<_-=?';
