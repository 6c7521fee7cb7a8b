/** News agencies by the names and letters they sign with, in lower case; from the agencies' own lists of members. */
export const AGENCIES: ReadonlySet<string> = new Set(
  `ap,associated press,reuters,afp,agence francepresse,agence france presse,upi,united press international,dpa,efe,ansa,tass,itartass,
  interfax,ria novosti,xinhua,kyodo,yonhap,pti,press trust of india,ani,ians,anadolu,bernama,antara,aap,pa,press association,pa media,
  canadian press,cp,bloomberg,dow jones,mcclatchy,cns,ctk,pap,apa,belga,anp,tt,ntb,ritzau,stt,mena,irna,isna,sana,kcna,belta,ukrinform`.split(
    /,\s*/,
  ),
)
