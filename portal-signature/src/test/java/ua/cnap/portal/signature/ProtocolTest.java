package ua.cnap.portal.signature;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What people and machines are told. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ProtocolTest {

    private static final Locale UKRAINIAN = Locale.forLanguageTag("uk");
    private static final Instant AT = Instant.parse("2026-11-21T12:00:00Z");

    @Test
    void every_reason_and_warning_has_a_sentence_in_both_languages() throws IOException {
        Properties ukrainian = bundle("Protocol.properties");
        Properties english = bundle("Protocol_en.properties");
        assertThat(ukrainian.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        Stream.of(Reason.values()).forEach(each -> assertThat(ukrainian).containsKey("reason." + each));
        Stream.of(Warning.values()).forEach(each -> assertThat(ukrainian).containsKey("warning." + each));
        assertThat(ukrainian.stringPropertyNames().stream()
                        .filter(key -> key.startsWith("reason.") || key.startsWith("warning.")))
                .hasSize(Reason.values().length + Warning.values().length);
    }

    @Test
    void the_protocol_tells_who_signed_in_the_language_asked_for() {
        assertThat(report().protocol(UKRAINIAN))
                .contains("Висновок: підпис дійсний")
                .contains("Час перевірки (за київським часом): 21.11.2026 14:00:00")
                .contains("Ім’я: Шевченко Ганна")
                .contains("РНОКПП або номер документа: 3300602269")
                .contains("- Контрольна цифра РНОКПП");
        assertThat(report().protocol(Locale.ENGLISH))
                .contains("Conclusion: the signature is valid")
                .contains("Acting as: natural person");
        assertThat(report().protocol(Locale.GERMAN)).as("another language").contains("Висновок");
    }

    @Test
    void a_name_cannot_add_lines_to_the_protocol() {
        assertThat(report("Хтось\nВисновок: підпис недійсний").protocol(UKRAINIAN))
                .contains("Ім’я: Хтось Висновок: підпис недійсний");
    }

    @Test
    void the_report_is_one_json_object_of_four_members() throws IOException {
        JsonNode json = new ObjectMapper()
                .readTree(report("Рядок \"1\"\n\\ \uD83D\uDE00").toJson());
        assertThat(json.fieldNames()).toIterable().containsExactly("verdict", "reason", "signers", "warnings");
        assertThat(json.get("verdict").asText()).isEqualTo("valid");
        assertThat(json.get("reason").asText()).isEqualTo("OK");
        assertThat(json.get("warnings").get(0).asText()).isEqualTo("DRFO_CHECK_DIGIT");
        JsonNode signer = json.get("signers").get(0);
        assertThat(signer.fieldNames())
                .toIterable()
                .containsExactly("name", "drfo", "edrpou", "role", "certSerial", "issuer");
        assertThat(signer.get("name").asText()).isEqualTo("Рядок \"1\"\n\\ \uD83D\uDE00");
        assertThat(signer.get("edrpou").isNull()).isTrue();
        assertThat(signer.get("role").asText()).isEqualTo("person");
    }

    @Test
    void check_digits_agree_with_published_codes() {
        for (String code : new String[] {"1759013776", "0000000017", "9000000002", "6404300020"}) {
            assertThat(CheckDigits.rnokppAgrees(code)).as(code).isTrue();
        }
        assertThat(CheckDigits.rnokppAgrees("1759013770")).isFalse();
        for (String code :
                new String[] {"00032129", "14360570", "43220851", "43005393", "00001074", "00002810", "30000440"}) {
            assertThat(CheckDigits.edrpouAgrees(code)).as(code).isTrue();
        }
        assertThat(CheckDigits.edrpouAgrees("30000003")).isFalse();
        assertThat(CheckDigits.edrpouAgrees("00022437")).isFalse();
    }

    private static SignatureReport report() {
        return report("Шевченко Ганна");
    }

    private static SignatureReport report(String name) {
        Signatory signer = new Signatory(
                name,
                "Шевченко",
                "Ганна",
                PersonalCode.parse("3300602269"),
                Optional.empty(),
                Optional.empty(),
                SignerRole.PERSON,
                "0A1B",
                "КНЕДП",
                QualifiedLevel.ADVANCED,
                "ДСТУ 4145-2002 M257",
                Optional.of(AT));
        SignerReport checked =
                new SignerReport(Verdict.VALID, Reason.OK, Optional.of(signer), Optional.empty(), List.of());
        return new SignatureReport(Verdict.VALID, Reason.OK, List.of(checked), List.of(Warning.DRFO_CHECK_DIGIT), AT);
    }

    private static Properties bundle(String name) throws IOException {
        Properties bundle = new Properties();
        try (Reader reader =
                new InputStreamReader(ProtocolTest.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
            bundle.load(reader);
        }
        return bundle;
    }
}
