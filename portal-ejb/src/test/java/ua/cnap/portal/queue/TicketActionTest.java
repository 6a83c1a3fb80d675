package ua.cnap.portal.queue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TicketActionTest {
    @ParameterizedTest
    @EnumSource
    void every_state_is_reached_by_an_action(TicketState state) {
        assertThat(TicketAction.values()).anyMatch(action -> action.to() == state);
    }

    @ParameterizedTest
    @EnumSource(names = {"SERVED", "CANCELLED"})
    void nothing_leads_out_of_the_end(TicketState state) {
        assertThat(state.actions()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"SERVED", "CANCELLED"})
    void every_other_state_can_reach_an_end(TicketState state) {
        Set<TicketState> reached = EnumSet.of(state);
        for (int step = 0; step < TicketState.values().length; step++) {
            EnumSet.copyOf(reached).forEach(each -> each.actions().forEach(action -> reached.add(action.to())));
        }

        assertThat(reached).contains(TicketState.SERVED, TicketState.CANCELLED);
    }

    @Test
    void only_who_waits_is_called_and_only_who_was_called_is_served() {
        assertThat(EnumSet.allOf(TicketState.class))
                .filteredOn(TicketAction.CALL::isAllowedFrom)
                .containsExactly(TicketState.WAITING, TicketState.TRANSFERRED);
        assertThat(EnumSet.allOf(TicketState.class))
                .filteredOn(TicketAction.START::isAllowedFrom)
                .containsExactly(TicketState.CALLED);
    }

    @Test
    void to_go_ahead_of_others_needs_a_reason() {
        assertThat(EnumSet.allOf(TicketAction.class))
                .filteredOn(TicketAction::needsReason)
                .containsExactly(TicketAction.CALL_AHEAD, TicketAction.DENY_PRIVILEGE);
    }
}
