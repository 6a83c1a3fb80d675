package ua.cnap.portal.web.application;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class QuestionTest {
    @Test
    void columns_with_ukrainian_names_have_controls_of_their_own() {
        assertThat(Question.idOf("people.tools[0].Назва")).isEqualTo("people-tools-0-Назва");
        assertThat(Question.idOf("people.tools[0].Номер")).isNotEqualTo(Question.idOf("people.tools[0].Назва"));
        assertThat(Question.idOf("file-main.planFile")).isEqualTo("file-main-planFile");
    }
}
