package ua.cnap.portal.signature.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static ua.cnap.portal.signature.demo.World.CERTIFICATE;
import static ua.cnap.portal.signature.demo.World.CONTENT;
import static ua.cnap.portal.signature.demo.World.NOW;
import static ua.cnap.portal.signature.demo.World.STANDARD_CERTIFICATE;
import static ua.cnap.portal.signature.demo.World.STANDARD_KEY;
import static ua.cnap.portal.signature.demo.World.signature;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.cnap.portal.signature.LoginChallenge;
import ua.cnap.portal.signature.Purpose;
import ua.cnap.portal.signature.Reason;

/** A sign-in takes one signature over a fresh challenge, and a challenge is good for nothing else. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class LoginTest {

    private static final byte[] CHALLENGE = World.challenge().toBytes();

    private final World world;

    LoginTest(@TempDir Path folder) {
        world = new World(folder);
    }

    @Test
    void a_signed_challenge_signs_in_detached_or_attached() {
        assertThat(world.login(signature().content(CHALLENGE).build(), CHALLENGE))
                .isEqualTo(Reason.OK);
        assertThat(world.login(signature().content(CHALLENGE).attached().build(), CHALLENGE))
                .isEqualTo(Reason.OK);
    }

    @Test
    void a_challenge_of_another_session_is_refused() {
        LoginChallenge ours = World.challenge();
        byte[] other = new LoginChallenge(
                        ours.audience(), ours.text(), "another", ours.session(), ours.issuedAt(), ours.expiresAt())
                .toBytes();
        assertThat(world.login(signature().content(other).build(), CHALLENGE)).isEqualTo(Reason.DIGEST_MISMATCH);
        assertThat(world.login(signature().content(other).attached().build(), CHALLENGE))
                .isEqualTo(Reason.CONTENT_MISMATCH);
    }

    @Test
    void enclosed_content_is_never_taken_for_the_challenge_of_the_server() {
        byte[] attached = signature().content(CHALLENGE).attached().build();
        assertThat(world.report(attached, Optional.empty(), Purpose.LOGIN).reason())
                .isEqualTo(Reason.CONTENT_MISSING);
    }

    @Test
    void a_document_does_not_sign_in() {
        assertThat(world.login(signature().build(), CONTENT)).isEqualTo(Reason.WRONG_CHALLENGE);
    }

    @Test
    void a_challenge_out_of_its_time_is_refused() {
        LoginChallenge ours = World.challenge();
        byte[] old = new LoginChallenge(
                        ours.audience(),
                        ours.text(),
                        ours.nonce(),
                        ours.session(),
                        NOW.minusSeconds(900),
                        NOW.minusSeconds(600))
                .toBytes();
        byte[] early = new LoginChallenge(
                        ours.audience(),
                        ours.text(),
                        ours.nonce(),
                        ours.session(),
                        NOW.plusSeconds(900),
                        NOW.plusSeconds(999))
                .toBytes();
        assertThat(world.login(signature().content(old).build(), old)).isEqualTo(Reason.WRONG_CHALLENGE);
        assertThat(world.login(signature().content(early).build(), early)).isEqualTo(Reason.WRONG_CHALLENGE);
    }

    @Test
    void a_challenge_is_never_a_document_however_it_is_written() {
        String spaced = "\uFEFF \n{ \"v\" : 1, \"typ\" : \"portal-login-challenge\" }";
        String escaped = "{\"typ\":\"portal\\u002dlogin-challenge\"}";
        String nested = "{\"a\":[{\"b\":{}}],\"typ\":\"portal-login-challenge\",";
        assertThat(documentOf(CHALLENGE)).isEqualTo(Reason.WRONG_CHALLENGE);
        assertThat(documentOf(spaced.getBytes(StandardCharsets.UTF_8))).isEqualTo(Reason.WRONG_CHALLENGE);
        assertThat(documentOf(escaped.getBytes(StandardCharsets.UTF_8))).isEqualTo(Reason.WRONG_CHALLENGE);
        assertThat(documentOf(nested.getBytes(StandardCharsets.UTF_8))).isEqualTo(Reason.WRONG_CHALLENGE);
    }

    @Test
    void ordinary_json_is_a_document() {
        String json = "{\"typ\":\"application\",\"n\":[1,2.5e3,true,null],\"t\":\"\\u0456\"}";
        assertThat(documentOf(json.getBytes(StandardCharsets.UTF_8))).isEqualTo(Reason.OK);
    }

    @Test
    void two_signers_do_not_sign_in() {
        Forgery both = signature().content(CHALLENGE).enclosing(CERTIFICATE, STANDARD_CERTIFICATE);
        both.second = new Forgery(STANDARD_KEY, STANDARD_CERTIFICATE);
        assertThat(world.login(both.build(), CHALLENGE)).isEqualTo(Reason.MULTIPLE_SIGNERS);
    }

    private Reason documentOf(byte[] content) {
        return world.report(signature().content(content).build(), Optional.of(content), Purpose.DOCUMENT)
                .reason();
    }
}
