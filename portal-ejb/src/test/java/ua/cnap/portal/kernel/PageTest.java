package ua.cnap.portal.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PageTest {
    @Test
    void a_list_that_is_not_counted_tells_as_many_as_were_seen_and_whether_it_goes_on() {
        Page<Integer> first = Page.uncounted(List.of(1, 2, 3), 1, 2);
        assertThat(first.rows()).containsExactly(1, 2);
        assertThat(first.total()).isEqualTo(2);
        assertThat(first.more()).isTrue();
        assertThat(first.last()).isEqualTo(2);
        assertThat(first.hasNext()).isTrue();

        Page<Integer> last = Page.uncounted(List.of(3), 2, 2);
        assertThat(last.rows()).containsExactly(3);
        assertThat(last.total()).isEqualTo(3);
        assertThat(last.more()).isFalse();
        assertThat(last.hasNext()).isFalse();
    }

    @Test
    void a_list_with_no_row_on_the_asked_page_has_no_more() {
        Page<Integer> page = Page.uncounted(List.of(), 1, 2);
        assertThat(page.total()).isZero();
        assertThat(page.last()).isEqualTo(1);
    }

    @Test
    void a_long_list_is_counted_no_further_than_is_told() {
        Page<Integer> page = Page.counted(List.of(1), 1, 25, Page.COUNTED + 1);
        assertThat(page.total()).isEqualTo(Page.COUNTED);
        assertThat(page.more()).isTrue();
        assertThat(page.last()).isEqualTo(41);
        assertThat(Page.counted(List.of(1), 1, 25, Page.COUNTED).more()).isFalse();
    }
}
