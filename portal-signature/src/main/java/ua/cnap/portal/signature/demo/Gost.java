package ua.cnap.portal.signature.demo;

import org.bouncycastle.asn1.ua.DSTU4145Params;
import org.bouncycastle.crypto.Digest;
import org.bouncycastle.crypto.PBEParametersGenerator;
import org.bouncycastle.crypto.digests.GOST3411Digest;
import org.bouncycastle.crypto.engines.GOST28147Engine;
import org.bouncycastle.crypto.generators.PKCS5S2ParametersGenerator;
import org.bouncycastle.crypto.macs.GOST28147Mac;
import org.bouncycastle.crypto.modes.CFBBlockCipher;
import org.bouncycastle.crypto.modes.CFBModeCipher;
import org.bouncycastle.crypto.params.KeyParameter;
import org.bouncycastle.crypto.params.ParametersWithIV;
import org.bouncycastle.crypto.params.ParametersWithSBox;

/** GOST 34.311 and GOST 28147 with the Ukrainian substitution table (ДКЕ № 1), for key files. */
final class Gost {

    static final int BLOCK = 8;
    static final int ITERATIONS = 10_000;

    private Gost() {}

    static Digest digest() {
        return new GOST3411Digest(table());
    }

    static byte[] encryptBlocks(byte[] key, byte[] content) {
        return blocks(key, content, true);
    }

    static byte[] decryptBlocks(byte[] key, byte[] content) {
        return blocks(key, content, false);
    }

    static byte[] encryptFeedback(byte[] key, byte[] vector, byte[] content) {
        CFBModeCipher cipher = CFBBlockCipher.newInstance(new GOST28147Engine(), BLOCK * 8);
        cipher.init(true, new ParametersWithIV(new ParametersWithSBox(new KeyParameter(key), table()), vector));
        byte[] result = new byte[content.length];
        cipher.processBytes(content, 0, content.length, result, 0);
        return result;
    }

    static byte[] authenticate(byte[] key, byte[] content) {
        GOST28147Mac mac = new GOST28147Mac();
        mac.init(new ParametersWithSBox(new KeyParameter(key), table()));
        mac.update(content, 0, content.length);
        byte[] result = new byte[mac.getMacSize()];
        mac.doFinal(result, 0);
        return result;
    }

    /** The key of a Key-6.dat file: the password digested ten thousand times. */
    static byte[] keyOfPassword(byte[] password) {
        byte[] key = password;
        for (int i = 0; i < ITERATIONS; i++) {
            key = Der.digest(digest(), key);
        }
        return key;
    }

    /** The key of a PKCS #12 file: PBKDF2 with HMAC over GOST 34.311. */
    static byte[] keyOfPassword(byte[] password, byte[] salt) {
        PBEParametersGenerator generator = new PKCS5S2ParametersGenerator(digest());
        generator.init(password, salt, ITERATIONS);
        return ((KeyParameter) generator.generateDerivedMacParameters(256)).getKey();
    }

    private static byte[] blocks(byte[] key, byte[] content, boolean encrypt) {
        GOST28147Engine engine = new GOST28147Engine();
        engine.init(encrypt, new ParametersWithSBox(new KeyParameter(key), table()));
        byte[] result = new byte[content.length];
        for (int at = 0; at < content.length; at += BLOCK) {
            engine.processBlock(content, at, result, at);
        }
        return result;
    }

    private static byte[] table() {
        byte[] packed = DSTU4145Params.getDefaultDKE();
        byte[] table = new byte[2 * packed.length];
        for (int i = 0; i < packed.length; i++) {
            table[2 * i] = (byte) (packed[i] >> 4 & 15);
            table[2 * i + 1] = (byte) (packed[i] & 15);
        }
        return table;
    }
}
