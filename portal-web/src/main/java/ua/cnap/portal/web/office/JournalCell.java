package ua.cnap.portal.web.office;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import ua.cnap.portal.journal.JournalEntry;

/**
 * What stands in a column of a line of the journal, after the heading that a narrow screen shows. A component of its own,
 * because a page has some four hundred of them: expressions of a tag for each took a third of the time of the page.
 */
@FacesComponent(JournalCell.TYPE)
public class JournalCell extends UIComponentBase {
    static final String TYPE = "ua.cnap.portal.JournalCell";

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        JournalEntry line = (JournalEntry) getAttributes().get("line");
        JournalWords words = (JournalWords) getAttributes().get("words");
        JournalColumn column =
                JournalColumn.valueOf(getAttributes().get("column").toString());
        ResponseWriter writer = context.getResponseWriter();
        writer.startElement("span", this);
        writer.writeAttribute("class", "th", null);
        writer.writeText(words.heading(column), null);
        writer.endElement("span");
        writer.write(' ');
        writer.startElement("span", this);
        writer.writeAttribute("lang", words.language(line, column), null);
        writer.writeAttribute("class", words.mark(line, column), null);
        writer.writeText(words.cell(line, column), null);
        writer.endElement("span");
    }
}
