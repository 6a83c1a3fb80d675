package ua.cnap.portal.signature;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The list of what each sample has to give. */
record Manifest(List<String> trusted, List<String> others, List<Case> cases) {

    /** One signed file with what it has to give. */
    record Case(
            String id,
            String file,
            Optional<String> content,
            Purpose purpose,
            Instant validationTime,
            Verdict verdict,
            List<Reason> reasons,
            boolean optional,
            boolean signatureHolds,
            List<Owner> signers) {

        @Override
        public String toString() {
            return id;
        }
    }

    /** Who signed. */
    record Owner(String name, String drfo, String edrpou, String role) {}

    static Manifest read(Path folder) {
        try {
            JsonNode root =
                    new ObjectMapper().readTree(folder.resolve("manifest.json").toFile());
            List<Case> cases = new ArrayList<>();
            root.get("cases").forEach(each -> cases.add(readCase(each)));
            List<String> trusted = texts(root.path("trustAnchors"));
            trusted.addAll(texts(root.path("intermediates")));
            return new Manifest(trusted, texts(root.path("otherCerts")), cases);
        } catch (IOException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private static Case readCase(JsonNode node) {
        JsonNode expect = node.get("expect");
        List<Owner> signers = new ArrayList<>();
        node.get("signers")
                .forEach(each -> signers.add(
                        new Owner(text(each, "name"), text(each, "drfo"), text(each, "edrpou"), text(each, "role"))));
        return new Case(
                text(node, "id"),
                text(node, "file"),
                Optional.ofNullable(text(node, "content")),
                Purpose.valueOf(node.path("purpose").asText("document").toUpperCase(Locale.ROOT)),
                Instant.parse(text(node, "validationTime")),
                Verdict.valueOf(expect.path("verdict").asText("indeterminate").toUpperCase(Locale.ROOT)),
                reasons(expect),
                expect.path("optional").asBoolean(),
                expect.path("signatureMath").asBoolean(),
                signers);
    }

    private static List<Reason> reasons(JsonNode expect) {
        List<String> names = texts(expect.path("alsoAccept"));
        names.add(expect.path("reason").asText("REVOCATION_UNKNOWN"));
        return names.stream().map(Reason::valueOf).toList();
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(each -> texts.add(each.asText()));
        return texts;
    }

    private static String text(JsonNode node, String name) {
        return node.path(name).isNull() ? null : node.path(name).asText(null);
    }
}
