package ua.cnap.portal.signature;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.bouncycastle.util.Arrays;

/**
 * An ASiC-E container with CAdES signatures (ETSI EN 319 162-1): every file is covered by every signature's manifest.
 *
 * @param files the signed files
 * @param signatures the manifests with the signatures over them, not yet checked; none when nobody signed in CAdES
 */
record AsicContainer(Map<String, byte[]> files, List<SignedManifest> signatures, Set<Warning> warnings) {

    private static final String MEDIA_TYPE = "application/vnd.etsi.asic-e+zip";
    private static final String MEDIA_TYPE_FILE = "mimetype";
    private static final String FOLDER = "META-INF/";
    private static final Pattern MANIFEST = Pattern.compile("META-INF/ASiCManifest[^/]*\\.xml");
    private static final Pattern SIGNATURE =
            Pattern.compile("META-INF/[^/]*signature[^/]*\\.p7s", Pattern.CASE_INSENSITIVE);
    private static final Pattern XML_SIGNATURE =
            Pattern.compile("META-INF/[^/]*signatures[^/]*\\.xml", Pattern.CASE_INSENSITIVE);
    private static final Set<Warning> XML_ONLY = Set.of(Warning.XADES_NOT_SUPPORTED);
    private static final Pattern ACCOMPANYING = Pattern.compile(
            "META-INF/(manifest\\.xml|container\\.xml|ASiCArchiveManifest[^/]*\\.xml|[^/]*timestamp[^/]*\\.tst"
                    + "|[^/]*evidencerecord[^/]*\\.(xml|ers))");

    /** The bytes of a manifest and the CMS signature over them. */
    record SignedManifest(byte[] manifest, byte[] signature) {}

    static AsicContainer read(byte[] container, Limits limits) throws SignatureRefused {
        Map<String, byte[]> entries = ZipArchive.read(container, limits);
        Set<Warning> warnings = EnumSet.noneOf(Warning.class);
        if (!hasMediaType(entries)) {
            warnings.add(Warning.MIMETYPE_MISSING);
        }
        if (!hasSignatures(entries)) {
            return new AsicContainer(Map.of(), List.of(), xmlSignatures(entries) ? XML_ONLY : warnings);
        }
        Map<String, byte[]> files = files(entries);
        return new AsicContainer(files, signatures(entries, files.keySet()), warnings);
    }

    private static boolean hasMediaType(Map<String, byte[]> entries) throws SignatureRefused {
        byte[] found = entries.get(MEDIA_TYPE_FILE);
        if (found == null) {
            return false;
        }
        if (!new String(found, StandardCharsets.UTF_8).strip().equals(MEDIA_TYPE)) {
            throw malformed();
        }
        return entries.keySet().iterator().next().equals(MEDIA_TYPE_FILE);
    }

    private static boolean hasSignatures(Map<String, byte[]> entries) {
        return entries.keySet().stream()
                .anyMatch(name -> SIGNATURE.matcher(name).matches());
    }

    private static boolean xmlSignatures(Map<String, byte[]> entries) {
        return entries.keySet().stream()
                .anyMatch(name -> XML_SIGNATURE.matcher(name).matches());
    }

    /** The files that people put in; anything in the container's own folder has to be of its own kinds. */
    private static Map<String, byte[]> files(Map<String, byte[]> entries) throws SignatureRefused {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (Map.Entry<String, byte[]> each : entries.entrySet()) {
            String name = each.getKey();
            if (name.regionMatches(true, 0, FOLDER, 0, FOLDER.length())) {
                requireKnown(name);
            } else if (!name.equals(MEDIA_TYPE_FILE)) {
                files.put(name, each.getValue());
            }
        }
        return files;
    }

    private static void requireKnown(String name) throws SignatureRefused {
        boolean known = MANIFEST.matcher(name).matches()
                || SIGNATURE.matcher(name).matches()
                || ACCOMPANYING.matcher(name).matches();
        if (!known) {
            throw new SignatureRefused(Reason.ASIC_UNSIGNED_FILE);
        }
    }

    /** The manifests with their signatures: each signature belongs to exactly one manifest. */
    private static List<SignedManifest> signatures(Map<String, byte[]> entries, Set<String> files)
            throws SignatureRefused {
        Map<String, Content> contents = new HashMap<>();
        entries.forEach((name, bytes) -> contents.put(name, new Content(bytes)));
        List<SignedManifest> signatures = new ArrayList<>();
        Set<String> unused = names(entries, SIGNATURE);
        for (String each : names(entries, MANIFEST)) {
            AsicManifest manifest = AsicManifest.parse(entries.get(each));
            requireDigests(manifest, contents);
            requireAllFiles(manifest, files);
            if (!unused.remove(manifest.signature())) {
                throw malformed();
            }
            signatures.add(new SignedManifest(entries.get(each), entries.get(manifest.signature())));
        }
        if (signatures.isEmpty() || !unused.isEmpty()) {
            throw malformed();
        }
        return signatures;
    }

    private static Set<String> names(Map<String, byte[]> entries, Pattern kind) {
        return entries.keySet().stream()
                .filter(name -> kind.matcher(name).matches())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static void requireDigests(AsicManifest manifest, Map<String, Content> contents) throws SignatureRefused {
        Set<String> seen = new HashSet<>();
        for (AsicManifest.Reference each : manifest.references()) {
            Content file = contents.get(each.name());
            if (file == null || !seen.add(each.name())) {
                throw malformed();
            }
            if (!Arrays.constantTimeAreEqual(each.value(), file.digest(each.digest()))) {
                throw new SignatureRefused(Reason.ASIC_DIGEST_MISMATCH);
            }
        }
    }

    private static void requireAllFiles(AsicManifest manifest, Set<String> files) throws SignatureRefused {
        Set<String> covered =
                manifest.references().stream().map(AsicManifest.Reference::name).collect(Collectors.toSet());
        if (!covered.containsAll(files)) {
            throw new SignatureRefused(Reason.ASIC_UNSIGNED_FILE);
        }
    }

    private static SignatureRefused malformed() {
        return new SignatureRefused(Reason.ASIC_MALFORMED);
    }
}
