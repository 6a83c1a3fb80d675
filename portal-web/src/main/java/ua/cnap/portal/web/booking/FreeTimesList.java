package ua.cnap.portal.web.booking;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.List;
import ua.cnap.portal.slot.FreeTime;
import ua.cnap.portal.web.ui.Moments;

/**
 * Free times to choose one from, a group for each day. A component of its own, because a page has some hundred of them:
 * expressions of tags for each took half of the time of the page.
 */
@FacesComponent(FreeTimesList.TYPE)
public class FreeTimesList extends UIComponentBase {
    static final String TYPE = "ua.cnap.portal.FreeTimesList";

    private static final String CLASS = "class";
    private static final String FIELDSET = "fieldset";
    private static final String LABEL = "label";
    private static final String INPUT = "input";

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        VisitWords words = (VisitWords) getAttributes().get("words");
        VisitChoice choice = (VisitChoice) getAttributes().get("choice");
        Moments moments = (Moments) getAttributes().get("moments");
        String chosen = choice.begin().map(Object::toString).orElse("");
        for (Object each : (List<?>) getAttributes().get("days")) {
            VisitWords.Day day = (VisitWords.Day) each;
            write(context.getResponseWriter(), words.shortDay(day.date()), day, moments, chosen);
        }
    }

    private void write(ResponseWriter writer, String legend, VisitWords.Day day, Moments moments, String chosen)
            throws IOException {
        writer.startElement(FIELDSET, this);
        writer.writeAttribute(CLASS, "field", null);
        writer.startElement("legend", this);
        writer.writeText(legend, null);
        writer.endElement("legend");
        writer.startElement("div", this);
        writer.writeAttribute(CLASS, "slots", null);
        for (FreeTime time : day.times()) {
            write(writer, time.begin().toString(), moments.hour(time.begin()), chosen);
        }
        writer.endElement("div");
        writer.endElement(FIELDSET);
    }

    private void write(ResponseWriter writer, String begin, String hour, String chosen) throws IOException {
        writer.startElement(LABEL, this);
        writer.startElement(INPUT, this);
        writer.writeAttribute("type", "radio", null);
        writer.writeAttribute("name", "begin", null);
        writer.writeAttribute("value", begin, null);
        if (begin.equals(chosen)) {
            writer.writeAttribute("checked", "checked", null);
        }
        writer.endElement(INPUT);
        writer.startElement("span", this);
        writer.writeText(hour, null);
        writer.endElement("span");
        writer.endElement(LABEL);
    }
}
