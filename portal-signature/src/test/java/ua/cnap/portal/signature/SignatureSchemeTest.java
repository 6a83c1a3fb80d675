package ua.cnap.portal.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.RSASSAPSSparams;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** RSA-PSS, whose parameters say which digest is meant. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SignatureSchemeTest {

    private static final byte[] CONTENT = {1, 2, 3};

    @Test
    void a_pss_signature_with_one_digest_throughout_is_verified() throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        KeyPair pair = generator.generateKeyPair();
        SignatureKey key = SignatureKey.of(
                SubjectPublicKeyInfo.getInstance(pair.getPublic().getEncoded()));
        SignatureScheme scheme = SignatureScheme.of(pss(32), DigestAlgorithm.SHA_256);

        byte[] value = sign(pair);

        assertThat(scheme.verify(key, CONTENT, value)).isTrue();
        assertThat(scheme.verify(key, new byte[] {1, 2, 4}, value)).isFalse();
    }

    @Test
    void a_pss_signature_with_other_or_default_parameters_is_refused() {
        AlgorithmIdentifier sha1ByDefault = new AlgorithmIdentifier(PKCSObjectIdentifiers.id_RSASSA_PSS);
        assertThatThrownBy(() -> SignatureScheme.of(sha1ByDefault)).hasMessage("WEAK_ALGORITHM");
        assertThatThrownBy(() -> SignatureScheme.of(pss(0))).hasMessage("WEAK_ALGORITHM");
    }

    private static AlgorithmIdentifier pss(int salt) {
        AlgorithmIdentifier digest = new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256, DERNull.INSTANCE);
        AlgorithmIdentifier mask = new AlgorithmIdentifier(PKCSObjectIdentifiers.id_mgf1, digest);
        return new AlgorithmIdentifier(
                PKCSObjectIdentifiers.id_RSASSA_PSS,
                new RSASSAPSSparams(digest, mask, new ASN1Integer(salt), new ASN1Integer(1)));
    }

    private static byte[] sign(KeyPair pair) throws GeneralSecurityException {
        Signature signature = Signature.getInstance("RSASSA-PSS");
        signature.setParameter(new PSSParameterSpec("SHA-256", "MGF1", MGF1ParameterSpec.SHA256, 32, 1));
        signature.initSign(pair.getPrivate());
        signature.update(CONTENT);
        return signature.sign();
    }
}
