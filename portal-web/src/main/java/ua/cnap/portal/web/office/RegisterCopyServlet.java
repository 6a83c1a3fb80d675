package ua.cnap.portal.web.office;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import ua.cnap.portal.identity.StaffMember;
import ua.cnap.portal.issuance.IssuePeriod;
import ua.cnap.portal.issuance.IssueRegister;
import ua.cnap.portal.issuance.IssuedPackage;
import ua.cnap.portal.kernel.BusinessException;
import ua.cnap.portal.kernel.KyivClock;
import ua.cnap.portal.kernel.NotFound;
import ua.cnap.portal.transfer.KeepingRegisters;
import ua.cnap.portal.transfer.RegisterLine;
import ua.cnap.portal.web.identity.CurrentUser;
import ua.cnap.portal.web.table.TableCopy;
import ua.cnap.portal.web.ui.Sentences;

/** Hands a clerk a register for spreadsheets: what was issued in some days, or what passes between the centre and a provider. */
@WebServlet(urlPatterns = {"/office/registers/*", "/en/office/registers/*"})
public class RegisterCopyServlet extends HttpServlet {
    private static final Pattern ADDRESS = Pattern.compile("/(?:issued|(\\d{1,18}))\\.(csv|xlsx)");

    @Inject
    transient CurrentUser user;

    @Inject
    transient IssueRegister issues;

    @Inject
    transient KeepingRegisters transfers;

    @Inject
    transient Sentences sentences;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher address = ADDRESS.matcher(Objects.requireNonNullElse(request.getPathInfo(), ""));
        try {
            if (!address.matches()) {
                throw new NotFound();
            }
            response.setHeader("Cache-Control", "no-store");
            boolean excel = address.group(2).equals("xlsx");
            if (address.group(1) == null) {
                sendIssued(RegisterPaperServlet.period(request), response, excel);
            } else {
                sendTransferred(Long.parseLong(address.group(1)), response, excel);
            }
        } catch (BusinessException missing) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private void sendIssued(IssuePeriod period, HttpServletResponse response, boolean excel) throws IOException {
        StaffMember clerk = user.staff();
        try (TableCopy copy = TableCopy.to(response, "issued", excel, sentences.text("office_issued.sheet"))) {
            copy.add(headings(
                    "office_transfer.case",
                    "office_transfer.service",
                    "office_issued.applicant",
                    "office_issued.way",
                    "office_issued.receiver",
                    "office_issued.moment",
                    "office_issued.clerk"));
            issues.readAll(clerk, period, line -> add(line, copy));
        }
    }

    private void add(IssuedPackage line, TableCopy copy) {
        try {
            copy.add(List.of(
                    line.number(),
                    line.serviceName(),
                    line.applicant(),
                    sentences.text("RoutingAction." + line.action()),
                    line.details(),
                    local(line.at()),
                    line.actor()));
        } catch (IOException left) {
            throw new UncheckedIOException(left);
        }
    }

    private void sendTransferred(long registerId, HttpServletResponse response, boolean excel) throws IOException {
        List<RegisterLine> lines = transfers.open(user.staff(), registerId).lines();
        try (TableCopy copy =
                TableCopy.to(response, "register-" + registerId, excel, sentences.text("office_transfer.sheet"))) {
            copy.add(headings(
                    "office_transfer.case",
                    "office_case.registered",
                    "office_transfer.service",
                    "office_transfer.what",
                    "office_transfer.documents",
                    "office_issued.moment",
                    "office_transfer.clerk"));
            for (RegisterLine line : lines) {
                copy.add(List.of(
                        line.number(),
                        local(line.registeredAt()),
                        line.serviceName(),
                        sentences.text("RoutingAction." + line.action()),
                        line.documents(),
                        local(line.at()),
                        line.actor()));
            }
        }
    }

    private List<String> headings(String... keys) {
        return Stream.of(keys).map(sentences::text).toList();
    }

    private static LocalDateTime local(Instant moment) {
        return LocalDateTime.ofInstant(moment, KyivClock.ZONE);
    }
}
