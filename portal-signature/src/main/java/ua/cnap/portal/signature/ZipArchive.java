package ua.cnap.portal.signature;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * A ZIP archive read strictly, because readers that disagree about an archive let a file be shown that was not signed:
 * one directory, each entry named alike in the directory and at its place, no overlaps, nothing before, nothing after.
 */
final class ZipArchive {

    private static final int LOCAL_HEADER = 0x04034b50;
    private static final int DIRECTORY_HEADER = 0x02014b50;
    private static final int DIRECTORY_END = 0x06054b50;
    private static final int LOCAL_SIZE = 30;
    private static final int DIRECTORY_SIZE = 46;
    private static final int END_SIZE = 22;
    private static final int LONGEST_COMMENT = 0xffff;
    private static final int LONGEST_DATA_DESCRIPTOR = 24;
    private static final int STORED = 0;
    private static final int DEFLATED = 8;
    private static final int ENCRYPTED_FLAG = 1;
    /** A page of a blank scan packs well; beyond this size a ratio above {@link #RATIO} is a bomb. */
    private static final int RATIO_FROM = 8 * 1024 * 1024;

    private static final int RATIO = 200;

    private final ByteBuffer bytes;
    private final Limits limits;
    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private final Set<String> names = new HashSet<>();
    private int entryStart;
    private long unpacked;

    private ZipArchive(byte[] bytes, Limits limits) {
        this.bytes = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        this.limits = limits;
    }

    static boolean isOne(byte[] file) {
        return file.length >= 4 && file[0] == 'P' && file[1] == 'K' && (file[2] == 3 && file[3] == 4 || file[2] == 5);
    }

    /** The files by name, in the archive's order; folders are left out. */
    static Map<String, byte[]> read(byte[] file, Limits limits) throws SignatureRefused {
        if (file.length > limits.maxFile()) {
            throw new SignatureRefused(Reason.TOO_LARGE);
        }
        try {
            ZipArchive archive = new ZipArchive(file, limits);
            archive.readDirectory();
            return archive.files;
        } catch (IndexOutOfBoundsException | IllegalArgumentException cutOff) {
            throw malformed();
        }
    }

    private void readDirectory() throws SignatureRefused {
        int end = directoryEnd();
        int count = unsignedShort(end + 10);
        int at = bytes.getInt(end + 16);
        if (count != unsignedShort(end + 8) || at + bytes.getInt(end + 12) != end) {
            throw malformed();
        }
        if (count > limits.maxEntries()) {
            throw new SignatureRefused(Reason.TOO_LARGE);
        }
        int directory = at;
        for (int i = 0; i < count; i++) {
            at = readEntry(at);
        }
        if (at != end || entryStart > directory || directory - entryStart > LONGEST_DATA_DESCRIPTOR) {
            throw malformed();
        }
    }

    private int directoryEnd() throws SignatureRefused {
        int last = bytes.limit() - END_SIZE;
        for (int at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
            if (bytes.getInt(at) == DIRECTORY_END && unsignedShort(at + 20) == last - at) {
                return at;
            }
        }
        throw malformed();
    }

    private int readEntry(int at) throws SignatureRefused {
        require(bytes.getInt(at) == DIRECTORY_HEADER && (unsignedShort(at + 8) & ENCRYPTED_FLAG) == 0);
        String name = text(at + DIRECTORY_SIZE, unsignedShort(at + 28));
        requireSafe(name);
        require(names.add(name.toLowerCase(Locale.ROOT)));
        Entry entry = new Entry(
                name,
                unsignedShort(at + 10),
                bytes.getInt(at + 16),
                bytes.getInt(at + 20),
                bytes.getInt(at + 24),
                bytes.getInt(at + 42));
        byte[] content = unpack(entry);
        if (!name.endsWith("/")) {
            files.put(name, content);
        }
        require(!name.endsWith("/") || content.length == 0);
        return at + DIRECTORY_SIZE + unsignedShort(at + 28) + unsignedShort(at + 30) + unsignedShort(at + 32);
    }

    private byte[] unpack(Entry entry) throws SignatureRefused {
        int at = entry.offset();
        require(at >= entryStart && at - entryStart <= (entryStart == 0 ? 0 : LONGEST_DATA_DESCRIPTOR));
        require(bytes.getInt(at) == LOCAL_HEADER && unsignedShort(at + 8) == entry.method());
        require(text(at + LOCAL_SIZE, unsignedShort(at + 26)).equals(entry.name()));
        int from = at + LOCAL_SIZE + unsignedShort(at + 26) + unsignedShort(at + 28);
        require(entry.packed() >= 0 && entry.packed() <= bytes.limit() - from);
        entryStart = from + entry.packed();
        requireBearable(entry);
        byte[] packed = Arrays.copyOfRange(bytes.array(), from, entryStart);
        byte[] content = entry.method() == STORED ? packed : inflate(packed, entry);
        CRC32 checksum = new CRC32();
        checksum.update(content);
        require(content.length == entry.size() && (int) checksum.getValue() == entry.checksum());
        return content;
    }

    private void requireBearable(Entry entry) throws SignatureRefused {
        require(entry.method() == STORED || entry.method() == DEFLATED);
        long size = entry.size() & 0xffffffffL;
        unpacked += size;
        if (unpacked > limits.maxUnpacked() || size > RATIO_FROM && size / Math.max(1, entry.packed()) > RATIO) {
            throw new SignatureRefused(Reason.ZIP_BOMB);
        }
    }

    /** Unpacks into exactly the stated size: an entry that states less than it holds is a bomb as well. */
    private static byte[] inflate(byte[] packed, Entry entry) throws SignatureRefused {
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(packed);
            byte[] content = new byte[entry.size()];
            int length = inflater.inflate(content);
            if (!inflater.finished() && inflater.inflate(new byte[1]) > 0) {
                throw new SignatureRefused(Reason.ZIP_BOMB);
            }
            require(length == entry.size() && inflater.finished() && inflater.getRemaining() == 0);
            return content;
        } catch (DataFormatException damaged) {
            throw malformed();
        } finally {
            inflater.end();
        }
    }

    private static void requireSafe(String name) throws SignatureRefused {
        boolean outside = name.isEmpty()
                || name.startsWith("/")
                || name.contains("\\")
                || name.contains(":")
                || name.chars().anyMatch(Character::isISOControl)
                || Arrays.stream(name.split("/", -1)).anyMatch(part -> part.equals("..") || part.equals("."));
        if (outside) {
            throw new SignatureRefused(Reason.ZIP_PATH);
        }
    }

    private String text(int at, int length) throws SignatureRefused {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(bytes.slice(at, length))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            throw malformed();
        }
    }

    private int unsignedShort(int at) {
        return bytes.getShort(at) & 0xffff;
    }

    private static void require(boolean sound) throws SignatureRefused {
        if (!sound) {
            throw malformed();
        }
    }

    private static SignatureRefused malformed() {
        return new SignatureRefused(Reason.ASIC_MALFORMED);
    }

    private record Entry(String name, int method, int checksum, int packed, int size, int offset) {}
}
