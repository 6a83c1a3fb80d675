package ua.cnap.portal.signature.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static ua.cnap.portal.signature.demo.World.NOW;
import static ua.cnap.portal.signature.demo.World.signature;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.cnap.portal.signature.ContainerReport;
import ua.cnap.portal.signature.Purpose;
import ua.cnap.portal.signature.Reason;

/** Attacks by means of the container: its archive, its manifest, its files. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ContainerAttackTest {

    private static final String MANIFEST = "META-INF/ASiCManifest001.xml";
    private static final String SIGNATURE = "META-INF/signature001.p7s";
    private static final byte[] FORM = "<application/>".getBytes(StandardCharsets.UTF_8);
    private static final byte[] ANNEX = "додаток".getBytes(StandardCharsets.UTF_8);
    private static final byte[] EVIL = "зайве".getBytes(StandardCharsets.UTF_8);

    private final World world;

    ContainerAttackTest(@TempDir Path folder) {
        world = new World(folder);
    }

    @Test
    void a_good_container_hands_out_its_files() {
        ContainerReport report = check(zip(entries()));
        assertThat(report.report().reason()).isEqualTo(Reason.OK);
        assertThat(report.files()).containsOnlyKeys("form.xml", "додаток 1.txt");
        assertThat(report.files().get("form.xml")).isEqualTo(FORM);
    }

    @Test
    void a_container_has_to_hold_what_is_expected() {
        byte[] container = zip(entries());
        assertThat(world.report(container, Optional.of(ANNEX), Purpose.DOCUMENT).reason())
                .isEqualTo(Reason.OK);
        assertThat(world.report(container, Optional.of(EVIL), Purpose.DOCUMENT).reason())
                .isEqualTo(Reason.CONTENT_MISMATCH);
    }

    @Test
    void a_container_does_not_sign_in() {
        assertThat(world.report(zip(entries()), Optional.of(FORM), Purpose.LOGIN)
                        .reason())
                .isEqualTo(Reason.WRONG_CHALLENGE);
    }

    @Test
    void a_challenge_cannot_hide_in_a_container() {
        Map<String, byte[]> files = Map.of("form.xml", World.challenge().toBytes());
        assertThat(reason(zip(entries(files)))).isEqualTo(Reason.WRONG_CHALLENGE);
    }

    @Test
    void a_changed_file_is_refused() {
        Map<String, byte[]> entries = entries();
        entries.put("form.xml", EVIL);
        assertThat(reason(zip(entries))).isEqualTo(Reason.ASIC_DIGEST_MISMATCH);
    }

    @Test
    void a_file_changed_together_with_the_manifest_is_refused() {
        Map<String, byte[]> entries = entries();
        entries.put("form.xml", EVIL);
        entries.put(MANIFEST, manifest(Map.of("form.xml", EVIL, "додаток 1.txt", ANNEX)));
        assertThat(reason(zip(entries))).isEqualTo(Reason.DIGEST_MISMATCH);
    }

    @Test
    void a_file_nobody_signed_is_refused_wherever_it_hides() {
        for (String name : new String[] {"extra.txt", "META-INF/extra.txt", "folder/extra.txt", "Mimetype"}) {
            Map<String, byte[]> entries = entries();
            entries.put(name, EVIL);
            assertThat(reason(zip(entries))).as(name).isIn(Reason.ASIC_UNSIGNED_FILE, Reason.ASIC_MALFORMED);
        }
    }

    @Test
    void a_missing_file_is_refused() {
        Map<String, byte[]> entries = entries();
        entries.remove("form.xml");
        assertThat(reason(zip(entries))).isEqualTo(Reason.ASIC_MALFORMED);
    }

    @Test
    void a_container_without_signature_is_refused() {
        Map<String, byte[]> entries = entries();
        entries.remove(SIGNATURE);
        assertThat(reason(zip(entries))).isEqualTo(Reason.NO_SIGNERS);
    }

    @Test
    void a_signature_without_its_manifest_is_refused() {
        Map<String, byte[]> entries = entries();
        entries.remove(MANIFEST);
        assertThat(reason(zip(entries))).isEqualTo(Reason.ASIC_MALFORMED);
    }

    @Test
    void a_second_signature_that_no_manifest_names_is_refused() {
        Map<String, byte[]> entries = entries();
        entries.put("META-INF/signature002.p7s", entries.get(SIGNATURE));
        assertThat(reason(zip(entries))).isEqualTo(Reason.ASIC_MALFORMED);
    }

    @Test
    void another_media_type_is_refused() {
        Map<String, byte[]> entries = entries();
        entries.put("mimetype", "application/zip".getBytes(StandardCharsets.US_ASCII));
        assertThat(reason(zip(entries))).isEqualTo(Reason.ASIC_MALFORMED);
    }

    @Test
    void names_that_lead_outside_are_refused() {
        for (String name :
                new String[] {"../evil.txt", "a/../../evil", "/etc/evil", "..\\evil.txt", "C:evil", "a\u0000b"}) {
            Map<String, byte[]> entries = entries();
            entries.put(name, EVIL);
            assertThat(reason(zip(entries))).as(name).isEqualTo(Reason.ZIP_PATH);
        }
    }

    @Test
    void a_bomb_is_refused_quickly() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("bomb.bin"));
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 300; i++) {
                zip.write(zeros);
            }
        }
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long started = threads.getCurrentThreadCpuTime();
        assertThat(reason(bytes.toByteArray())).isEqualTo(Reason.ZIP_BOMB);
        assertThat(Duration.ofNanos(threads.getCurrentThreadCpuTime() - started))
                .isLessThan(Duration.ofSeconds(3));
    }

    @Test
    void an_entry_that_states_less_than_it_holds_is_refused() {
        byte[] archive = zip(Map.of("bomb.bin", new byte[1 << 20]));
        int directory = find(archive, "PK\1\2");
        Arrays.fill(archive, directory + 24, directory + 28, (byte) 0);
        archive[directory + 24] = 10;
        assertThat(reason(archive)).isEqualTo(Reason.ZIP_BOMB);
    }

    @Test
    void an_entry_named_differently_in_the_directory_is_refused() {
        byte[] archive = zip(entries());
        int directory = find(archive, "PK\1\2");
        archive[directory + 46] = 'M';
        assertThat(reason(archive)).isEqualTo(Reason.ASIC_MALFORMED);
    }

    @Test
    void two_entries_of_one_name_are_refused() {
        Map<String, byte[]> entries = entries();
        entries.put("fORM.xml", EVIL);
        assertThat(reason(zip(entries))).isEqualTo(Reason.ASIC_MALFORMED);
        byte[] archive = new String(zip(entries), StandardCharsets.ISO_8859_1)
                .replace("fORM.xml", "form.xml")
                .getBytes(StandardCharsets.ISO_8859_1);
        assertThat(reason(archive)).isEqualTo(Reason.ASIC_MALFORMED);
    }

    @Test
    void bytes_before_after_or_cut_off_are_refused() {
        byte[] archive = zip(entries());
        byte[] after = Arrays.copyOf(archive, archive.length + 7);
        assertThat(reason(after)).isEqualTo(Reason.ASIC_MALFORMED);
        for (int length = 4; length < archive.length; length += 97) {
            assertThat(reason(Arrays.copyOf(archive, length))).isEqualTo(Reason.ASIC_MALFORMED);
        }
    }

    @Test
    void a_manifest_with_a_document_type_is_refused() {
        String manifest = new String(manifest(Map.of("form.xml", FORM)), StandardCharsets.UTF_8);
        String withEntity = manifest.replace("?>", "?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>");
        Map<String, byte[]> entries = entries();
        entries.put(MANIFEST, withEntity.getBytes(StandardCharsets.UTF_8));
        assertThat(reason(zip(entries))).isEqualTo(Reason.ASIC_MALFORMED);
    }

    @Test
    void a_manifest_with_a_weak_digest_is_refused() {
        String manifest = new String(manifest(Map.of("form.xml", FORM)), StandardCharsets.UTF_8);
        Map<String, byte[]> entries = entries();
        entries.put(
                MANIFEST,
                manifest.replace("urn:oid:1.2.804.2.1.1.1.1.2.1", "http://www.w3.org/2000/09/xmldsig#sha1")
                        .getBytes(StandardCharsets.UTF_8));
        assertThat(reason(zip(entries))).isEqualTo(Reason.WEAK_ALGORITHM);
    }

    @Test
    void a_manifest_that_leads_outside_is_refused() {
        for (String address :
                new String[] {"file:///etc/passwd", "http://evil.example/", "//evil/x", "../form.xml", ""}) {
            String manifest = new String(manifest(Map.of("form.xml", FORM)), StandardCharsets.UTF_8)
                    .replace("URI=\"form.xml\"", "URI=\"" + address + "\"");
            Map<String, byte[]> entries = entries();
            entries.put(MANIFEST, manifest.getBytes(StandardCharsets.UTF_8));
            assertThat(reason(zip(entries))).as(address).isEqualTo(Reason.ASIC_MALFORMED);
        }
    }

    private Reason reason(byte[] container) {
        return check(container).report().reason();
    }

    private ContainerReport check(byte[] container) {
        return world.verifier().verifyContainer(container, Purpose.DOCUMENT, NOW);
    }

    private static Map<String, byte[]> entries() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("form.xml", FORM);
        files.put("додаток 1.txt", ANNEX);
        return entries(files);
    }

    private static Map<String, byte[]> entries(Map<String, byte[]> files) {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("mimetype", "application/vnd.etsi.asic-e+zip".getBytes(StandardCharsets.US_ASCII));
        entries.putAll(files);
        byte[] manifest = manifest(files);
        entries.put(MANIFEST, manifest);
        entries.put(SIGNATURE, signature().content(manifest).build());
        return entries;
    }

    private static byte[] manifest(Map<String, byte[]> files) {
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
                + "<a:ASiCManifest xmlns:a=\"http://uri.etsi.org/02918/v1.2.1#\""
                + " xmlns:d=\"http://www.w3.org/2000/09/xmldsig#\"><a:SigReference URI=\"" + SIGNATURE + "\"/>");
        files.forEach((name, content) -> xml.append("<a:DataObjectReference URI=\"" + name.replace(" ", "%20") + "\">"
                + "<d:DigestMethod Algorithm=\"urn:oid:1.2.804.2.1.1.1.1.2.1\"/><d:DigestValue>"
                + Base64.getEncoder().encodeToString(Der.digest(Der.GOST_34311, content))
                + "</d:DigestValue></a:DataObjectReference>"));
        return xml.append("</a:ASiCManifest>").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] zip(Map<String, byte[]> entries) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, byte[]> each : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(each.getKey()));
                zip.write(each.getValue());
            }
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return bytes.toByteArray();
    }

    private static int find(byte[] archive, String mark) {
        return new String(archive, StandardCharsets.ISO_8859_1).indexOf(mark);
    }
}
