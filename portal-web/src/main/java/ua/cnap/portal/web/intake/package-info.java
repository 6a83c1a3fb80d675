/** The pages of intake (прийом вхідного пакета): choosing a service, the one screen, the receipt, what is left to do. */
package ua.cnap.portal.web.intake;
