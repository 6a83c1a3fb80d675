package ua.cnap.portal.appeal;

import jakarta.persistence.Embeddable;

/**
 * Who works on an appeal by its resolution (виконавець, R-163).
 *
 * @param name a person, a unit or a utility
 * @param mailbox where the task is sent, empty for nowhere
 * @param login the account, when it is somebody of the centre; else empty
 */
@Embeddable
public record Executor(String name, String mailbox, String login) {}
