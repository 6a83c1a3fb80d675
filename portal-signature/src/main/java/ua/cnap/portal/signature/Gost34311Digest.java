package ua.cnap.portal.signature;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.bouncycastle.crypto.Digest;

/**
 * GOST 34.311-95 with the Ukrainian substitution table. Bouncy Castle's own needs seconds for a scanned document; this one
 * works on words with tables prepared once, and gives the same results.
 */
final class Gost34311Digest implements Digest {

    private static final int BLOCK = 32;
    private static final int WORDS = 16;
    private static final long[] CONSTANT = {
        0xff00ff00ff00ff00L, 0x00ff00ff00ff00ffL, 0xff0000ff00ffff00L, 0xff00ffff000000ffL
    };
    private static final int[][] SUBSTITUTION = substitution();

    private final byte[] buffer = new byte[BLOCK];
    private final int[] mixed = new int[WORDS + 61];
    private final int[][] keys = new int[4][8];
    private final long[] state = new long[4];
    private final long[] sum = new long[4];
    private final long[] message = new long[4];
    private final long[] enciphered = new long[4];
    private int filled;
    private long length;

    @Override
    public String getAlgorithmName() {
        return "GOST 34.311-95";
    }

    @Override
    public int getDigestSize() {
        return BLOCK;
    }

    @Override
    public void update(byte in) {
        update(new byte[] {in}, 0, 1);
    }

    @Override
    public void update(byte[] in, int offset, int count) {
        length += count;
        int at = offset;
        int left = count;
        while (left > 0) {
            int taken = Math.min(left, BLOCK - filled);
            System.arraycopy(in, at, buffer, filled, taken);
            filled += taken;
            at += taken;
            left -= taken;
            if (filled == BLOCK) {
                takeBuffer();
            }
        }
    }

    @Override
    public int doFinal(byte[] out, int offset) {
        long bits = length * 8;
        if (filled > 0) {
            Arrays.fill(buffer, filled, BLOCK, (byte) 0);
            takeBuffer();
        }
        step(new long[] {bits, 0, 0, 0});
        step(sum);
        ByteBuffer result = ByteBuffer.wrap(out, offset, BLOCK).order(ByteOrder.LITTLE_ENDIAN);
        for (long each : state) {
            result.putLong(each);
        }
        reset();
        return BLOCK;
    }

    @Override
    public void reset() {
        Arrays.fill(state, 0);
        Arrays.fill(sum, 0);
        filled = 0;
        length = 0;
    }

    private void takeBuffer() {
        ByteBuffer.wrap(buffer).order(ByteOrder.LITTLE_ENDIAN).asLongBuffer().get(message);
        add(message);
        step(message);
        filled = 0;
    }

    /** The control sum: addition of 256-bit numbers. */
    private void add(long[] block) {
        long carry = 0;
        for (int i = 0; i < sum.length; i++) {
            long partial = sum[i] + block[i];
            long total = partial + carry;
            boolean over = Long.compareUnsigned(partial, sum[i]) < 0 || Long.compareUnsigned(total, partial) < 0;
            sum[i] = total;
            carry = over ? 1 : 0;
        }
    }

    private void step(long[] block) {
        encipherState(block);
        load(enciphered);
        mix(12);
        xor(12, block);
        restart(12);
        mix(1);
        xor(1, state);
        restart(1);
        mix(61);
        store(61);
    }

    /** Enciphers each quarter of the state with a key made of state and block (key generation, 5.1 of the standard). */
    private void encipherState(long[] block) {
        long[] u = state.clone();
        long[] v = block.clone();
        for (int i = 0; i < u.length; i++) {
            if (i > 0) {
                turn(u);
                turn(v);
                turn(v);
            }
            if (i == 2) {
                for (int j = 0; j < u.length; j++) {
                    u[j] ^= CONSTANT[j];
                }
            }
            makeKey(keys[i], u, v);
        }
        encipher(0, 1);
        encipher(2, 3);
    }

    private static void turn(long[] x) {
        long first = x[0] ^ x[1];
        x[0] = x[1];
        x[1] = x[2];
        x[2] = x[3];
        x[3] = first;
    }

    private static void makeKey(int[] key, long[] u, long[] v) {
        for (int k = 0; k < key.length; k++) {
            int shift = 8 * k;
            int word = 0;
            for (int i = 0; i < u.length; i++) {
                word |= (int) ((u[i] ^ v[i]) >>> shift & 0xff) << 8 * i;
            }
            key[k] = word;
        }
    }

    /**
     * GOST 28147: the eight parts of the key three times forwards and once backwards. Two quarters that do not depend on
     * each other go side by side, which keeps the processor busy twice as well.
     */
    private void encipher(int one, int other) {
        int[] key = keys[one];
        int[] otherKey = keys[other];
        int right = (int) state[one];
        int left = (int) (state[one] >>> 32);
        int otherRight = (int) state[other];
        int otherLeft = (int) (state[other] >>> 32);
        for (int round = 0; round < 32; round++) {
            int part = round < 24 ? round & 7 : 31 - round;
            int next = left ^ substitute(right + key[part]);
            int otherNext = otherLeft ^ substitute(otherRight + otherKey[part]);
            left = right;
            right = next;
            otherLeft = otherRight;
            otherRight = otherNext;
        }
        enciphered[one] = (long) right << 32 | left & 0xffffffffL;
        enciphered[other] = (long) otherRight << 32 | otherLeft & 0xffffffffL;
    }

    private static int substitute(int word) {
        return SUBSTITUTION[0][word & 0xff]
                | SUBSTITUTION[1][word >>> 8 & 0xff]
                | SUBSTITUTION[2][word >>> 16 & 0xff]
                | SUBSTITUTION[3][word >>> 24];
    }

    private void load(long[] quarters) {
        for (int i = 0; i < WORDS; i++) {
            mixed[i] = word(quarters, i);
        }
    }

    private void mix(int times) {
        for (int i = 0; i < times; i++) {
            mixed[i + WORDS] = mixed[i] ^ mixed[i + 1] ^ mixed[i + 2] ^ mixed[i + 3] ^ mixed[i + 12] ^ mixed[i + 15];
        }
    }

    private void xor(int from, long[] quarters) {
        for (int i = 0; i < WORDS; i++) {
            mixed[from + i] ^= word(quarters, i);
        }
    }

    private void restart(int from) {
        System.arraycopy(mixed, from, mixed, 0, WORDS);
    }

    private void store(int from) {
        for (int i = 0; i < state.length; i++) {
            int at = from + 4 * i;
            state[i] = mixed[at] | (long) mixed[at + 1] << 16 | (long) mixed[at + 2] << 32 | (long) mixed[at + 3] << 48;
        }
    }

    private static int word(long[] quarters, int i) {
        return (int) (quarters[i / 4] >>> 16 * (i % 4)) & 0xffff;
    }

    /** Two entries of the table at a time, already turned by the eleven bits of the cipher. */
    private static int[][] substitution() {
        byte[] table = DigestAlgorithm.substitutionTable();
        int[][] result = new int[4][256];
        for (int pair = 0; pair < result.length; pair++) {
            for (int value = 0; value < 256; value++) {
                int low = table[32 * pair + (value & 15)];
                int high = table[32 * pair + 16 + (value >> 4)];
                result[pair][value] = Integer.rotateLeft((low | high << 4) << 8 * pair, 11);
            }
        }
        return result;
    }
}
