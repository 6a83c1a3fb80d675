package ua.cnap.portal.forms;

/** One of the answers a person chooses from: the value that is kept and its words. */
public record Option(String value, LocalizedText label) {}
