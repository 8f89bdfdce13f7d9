/**
 * Traditional and simplified characters, packed: for each pair how far its simplified character is from the one before
 * and how far the traditional one is from it. Made by scripts/traditional.ts; not edited by hand.
 */
export const pairs =
  'fev,ap1 7,a9l 5,2r9 7,5eb 2,505 8,n9 6,dd a,a7o 6,6tc 3,fve 1,a8b b,9r4 3,6tf 4,5gy g,9rm 1,d60 ' +
  '5,4uq a,cav p,71g 5,4ku p,7ln 2,7n8 9,bnc d,g5 f,3bk 15,ea w,7xj 1,eq 2,4q1 6,b7 4,b7 1b,ewx 6,ekf ' +
  'e9,fbi m,af1 3,dih 8,e4v a,-u 3,26x 4,-2 d,21e 2,c36 1,c9i m,asr 1,5af 2,5cc b,5k8 6,5ow 9,5l8 h,2hq ' +
  'd,338 e,3pr n,35 7,1a 2,2i g,-6 b,atj 2w,c20 3,1k 7,19 9,1w 2,17 3r,6 1,cc0 j,9lt 1,5 6,gp 1,bd9 ' +
  'l,agg n,28u 3,29a 1,3sw 0,4q9 5,11k 1g,8dg 3,1 a,d8t 5,6uj 7,b02 1,3gf h,d75 6,93e 6,9jn 1,9yg n,29q ' +
  'u,8r5 18,3t g,bt5 2t,d9u et,1i i,p 9,e 1,o 11,84z n,6y 9r,52l 2f,7sy k,8y9 3,-1ny 6,1b0 0,9h6 13,cft ' +
  'y,54o eo,i 1k,20 3,20 9,16w j,1b 1o,k 2,g 1,i a,1 e,4dm 1a,y 8,-4 k,e z,2y9 m,3k 4,2j i,7h 9g,2q ' +
  '2,-2wr 5,z 12,1p 1w,7 4,-380 0,-2yp 9,2s 7,kw d,o 1,mt 30,arv 2,4fi u,l p,f 1,-3 o,2ee 1,4df 2,a7j ' +
  '18,1g 3,d t,551 1y,bf p,dz 1,96 1m,5xe n,-c 10,2z 6,39 16,-x 10,bdc v,7d 8f,o v,-1 x,7un f,-228 2,i3 ' +
  '2,7s 1,a6 4,i6 17,1c 9,82b 1,-22c w,en q,el 6,d8 4,da p,49 z,5l 1m,4u 3,3d c,a4 5y,61 7c,15 10,8 ' +
  '13,aku m,a 1f,281 7,5k3 f,24 1,6h 1x,x 2,9wx l,3a 1b,15 4t,6jo 5,lg 6,md 6,vu 2,9ei 1,qv u,8s 4,-4pr ' +
  's,dw 3,g7 3n,eq 8,l1 14,do 18,fl 2,di 2j,de 58,47 2n,68 93,1r 5,15 2s,d 1i,-1 k,1vx 1r,f 1f,-4yg ' +
  '0,-2jy 0,ia 2,k9 r,ej 1n,e6 2,-f 1z,5sj p,gj 22,69 3,i9 2b,3p 33,88 p,3m 54,u d4,945 3,3x 1d,5g ' +
  '90,-3di 1w,8 1t,a 1i,3g 1u,25 31,5r k,75 1,26 at,6o6 6,1c 2k,4r 8q,i 5,2r9 2,c 2x,r 5c,57 1r,5q ' +
  '1a,24 5q,36 3j,5rb i,2p y,2m 1,1t 1v,1i 1w,1j 2v,o 1i,1e 1p,3c 19,5b 0,6e 2,4h 6z,5ib 1f,1l 25,a8 ' +
  '18,4j ah,-bm 2,-bh 4,-bm 1,-b1 3,-bu 5,-bf 3,-75 1,-bq 5,-bj 7,-6d 4,-5r 1,-ao 2,-ba 1,-37 1,-au ' +
  '5,-b8 2,-8s 4,-ar 9,-aj 1,-aw 2,-a6 8,-2z 2,-4r 1,-7s 3,-2p 7,-93 8,-9s n,-8a 3,-8e j,-6z b,-5d ' +
  't,-bj 6,1a 3,m 69,-6ae h,17 8,r 1b,2 2h,-933 1h,2d w,-6 64,-61x 10,14 21,o3 8,-1c2 25,mw 1g,-1fj ' +
  '25,gm j,-52t c,hi 20,-37p 5w,48 re,3b 9o,-1i 1,-2 2,-1h 2,-1c 3,-f 5c,6s 7s,-bd 1,-bk 2,-7r 4,-be ' +
  '1,-m 4,-be 1,-1q 1,-bp 1,-bc 2,-47 8,-6c 4,-b5 1,-b9 2,-at 0,-3c 3,-a7 2,-32 3,-b9 1,-b4 3,-a7 4,-2q ' +
  '4,-a7 8,-a4 g,-9b 2,-97 5,-96 3,-8c 4,-3f 3,-98 5,-90 5,-8x 7r,-3j 2,-3j 1,-3l 1,-3b 2,-7v2 1,-1m ' +
  '1,-3j 1,-1q 3,-3o 4,-3o 5,-3c 1,-3l 4,-3i b,-3h b,-35 c,-2m 3,-2c n,10 m,t 2y,r a9,-4c 6,-z 2,-1w ' +
  '1,-40 c,-2u 2,-38 6,-3k 2,-35 1,-2z b,-2q 2,-2j 3,-2a z,5t 5,46 9,3r 9,3f 8,4s 1,1s 2,2f 1,3o 2,1x ' +
  '1,43 q,-ew 9,2v 7,33 9,24 4c,1z d,39 7g,-946 3,1 2,-1rx 0,-1rf 4o,d9 ff,-3r 3,-bq 3,-1h c,-b3 g,-3w ' +
  '1h,-hi a,-g9 1,-a3 o,-dm 1a,-bd 1k,-8 2x,-2w 5,-2s 1,-crj 4,-2o 2,-2p 7,-49p a,-2c q,2z k,22 1,1o ' +
  '2,2g f,2e 10,1t 12,p 1b,11 4b,3 7w,-38 4,-38 1,-38 1,-37 3,-n 3,-33 3,-38 2,-32 b,-2e 7,-24 5,-28 ' +
  '1d,-12 g,-3 4o,-2m 6o,-4b 5,-4r 3,-4p e,-1h 5,-3n dn,-82 bn,-8q 3r,-1 u,-1 3w,-6 1g,-z l,-c';
