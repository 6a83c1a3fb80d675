package ua.cnap.portal.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@Tag("R-087")
class InventoryTest {
    private static final InventoryLine PLAN = new InventoryLine(1, "План", DocumentForm.COPY);
    private static final InventoryLine BETTER_PLAN = new InventoryLine(1, "План, виправлений", DocumentForm.COPY);
    private static final InventoryLine DEED = new InventoryLine(1, "Договір", DocumentForm.ORIGINAL);

    @Test
    void a_package_that_was_not_supplemented_has_one_edition() {
        Inventory inventory = CaseFileFixture.registered().inventory();

        assertThat(inventory.edition()).isEqualTo(1);
        assertThat(inventory.current()).isEqualTo(inventory.lines());
        assertThat(inventory.replacedIn(1)).isEmpty();
    }

    @Test
    void each_supplement_makes_an_edition_that_says_what_it_added_and_what_it_replaced() {
        CaseFile file = CaseFileFixture.registered();
        file.supplement(List.of(PLAN), List.of(), List.of());
        file.supplement(List.of(BETTER_PLAN, DEED), List.of(PLAN.filedIn(2)), List.of());

        Inventory inventory = file.inventory();
        assertThat(inventory.edition()).isEqualTo(3);
        assertThat(inventory.addedIn(3))
                .extracting(InventoryLine::title)
                .containsExactly("План, виправлений", "Договір");
        assertThat(inventory.replacedIn(3)).extracting(InventoryLine::title).containsExactly("План");
        assertThat(inventory.addedIn(2)).extracting(InventoryLine::title).containsExactly("План");
        assertThat(inventory.replacedIn(2)).isEmpty();
        assertThat(inventory.current())
                .extracting(InventoryLine::title)
                .containsExactly("Заява", "План, виправлений", "Договір");
    }

    @Test
    void a_supplement_of_nothing_makes_no_edition() {
        CaseFile file = CaseFileFixture.registered();

        assertThatIllegalArgumentException().isThrownBy(() -> file.supplement(List.of(), List.of(), List.of()));
        assertThat(file.inventory().edition()).isEqualTo(1);
    }
}
