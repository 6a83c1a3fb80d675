package ua.cnap.portal.signature;

import org.bouncycastle.asn1.ASN1ObjectIdentifier;

/** Object identifiers of the Ukrainian key infrastructure and of the European rules it follows. */
final class Oids {

    static final String UA_PKI = "1.2.804.2.1.1.1.1.";
    private static final String UA = "1.2.804.2.1.1.1.";

    static final ASN1ObjectIdentifier DSTU_GOST = new ASN1ObjectIdentifier(UA_PKI + "3.1.1");
    static final ASN1ObjectIdentifier DSTU_GOST_BIG_ENDIAN = new ASN1ObjectIdentifier(UA_PKI + "3.1.1.1.1");
    static final ASN1ObjectIdentifier DSTU_KUPYNA_256 = new ASN1ObjectIdentifier(UA_PKI + "3.6.1");
    static final ASN1ObjectIdentifier DSTU_KUPYNA_384 = new ASN1ObjectIdentifier(UA_PKI + "3.6.2");
    static final ASN1ObjectIdentifier DSTU_KUPYNA_512 = new ASN1ObjectIdentifier(UA_PKI + "3.6.3");
    static final ASN1ObjectIdentifier DSTU_KUPYNA_ARC = new ASN1ObjectIdentifier(UA_PKI + "3.6");

    static final ASN1ObjectIdentifier DRFO = new ASN1ObjectIdentifier(UA + "11.1.4.1.1");
    static final ASN1ObjectIdentifier EDRPOU = new ASN1ObjectIdentifier(UA + "11.1.4.2.1");
    static final ASN1ObjectIdentifier SEAL_USAGE = new ASN1ObjectIdentifier(UA + "3.9");
    static final ASN1ObjectIdentifier QUALIFIED_UA = new ASN1ObjectIdentifier(UA + "2.1");

    static final ASN1ObjectIdentifier QC_COMPLIANCE = new ASN1ObjectIdentifier("0.4.0.1862.1.1");
    static final ASN1ObjectIdentifier QC_DEVICE = new ASN1ObjectIdentifier("0.4.0.1862.1.4");
    static final ASN1ObjectIdentifier QC_TYPE = new ASN1ObjectIdentifier("0.4.0.1862.1.6");
    static final ASN1ObjectIdentifier QC_TYPE_SIGNATURE = new ASN1ObjectIdentifier("0.4.0.1862.1.6.1");
    static final ASN1ObjectIdentifier QC_TYPE_SEAL = new ASN1ObjectIdentifier("0.4.0.1862.1.6.2");

    static final ASN1ObjectIdentifier TIME_STAMP_INFO = new ASN1ObjectIdentifier("1.2.840.113549.1.9.16.1.4");

    private Oids() {}

    static boolean isDstu(ASN1ObjectIdentifier oid) {
        return isDstuWithGost(oid) || oid.on(DSTU_KUPYNA_ARC);
    }

    static boolean isDstuWithGost(ASN1ObjectIdentifier oid) {
        return oid.equals(DSTU_GOST) || oid.equals(DSTU_GOST_BIG_ENDIAN);
    }
}
