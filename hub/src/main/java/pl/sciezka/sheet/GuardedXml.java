package pl.sciezka.sheet;

import java.io.IOException;
import java.io.Reader;
import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// XML of a workbook, read forward only and without trust: no document type, no entities of its own, and bounds on all
/// that an XML reader keeps in memory (depth, different names, the length of one tag or text).
final class GuardedXml implements AutoCloseable {

    private static final XMLInputFactory FACTORY = factory();
    private static final int DEEPEST = 50;
    private static final int MOST_NAMES = 2_000;

    private final Reader source;
    private final XMLStreamReader xml;
    private final Set<String> names = new HashSet<>();
    private int depth;

    GuardedXml(Reader source) {
        this.source = new ShortTokens(source);
        try {
            xml = FACTORY.createXMLStreamReader(this.source);
        } catch (XMLStreamException e) {
            throw new Unreadable(Refusal.DAMAGED);
        }
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setXMLResolver((_, _, _, _) -> {
            throw new XMLStreamException("Nothing outside is read");
        });
        return factory;
    }

    /// Moves on; false at the end.
    boolean next() {
        try {
            if (!xml.hasNext()) return false;
            switch (xml.next()) {
                case XMLStreamReader.START_ELEMENT -> guardElement();
                case XMLStreamReader.END_ELEMENT -> depth--;
                case XMLStreamReader.DTD -> throw new Unreadable(Refusal.DAMAGED);
                default -> {}
            }
            return true;
        } catch (XMLStreamException e) {
            throw new Unreadable(Refusal.DAMAGED);
        }
    }

    private void guardElement() {
        names.add(xml.getLocalName());
        for (int i = 0; i < xml.getAttributeCount(); i++) names.add(xml.getAttributeLocalName(i));
        for (int i = 0; i < xml.getNamespaceCount(); i++) names.add(String.valueOf(xml.getNamespaceURI(i)));
        if (++depth > DEEPEST || names.size() > MOST_NAMES) throw new Unreadable(Refusal.BOMB);
    }

    /// Moves to the start of an element with this name, whatever its prefix; false when there is none.
    boolean goTo(String element) {
        while (next()) if (isStart(element)) return true;
        return false;
    }

    boolean isStart(String element) {
        return xml.isStartElement() && xml.getLocalName().equals(element);
    }

    boolean isEnd(String element) {
        return xml.isEndElement() && xml.getLocalName().equals(element);
    }

    boolean isText() {
        return xml.isCharacters();
    }

    void appendText(StringBuilder to) {
        to.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
    }

    /// An attribute without prefix.
    @Nullable
    String attribute(String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++)
            if (xml.getAttributeLocalName(i).equals(name) && isEmpty(xml.getAttributePrefix(i)))
                return xml.getAttributeValue(i);
        return null;
    }

    /// The relationship that an element points to (`r:id`, whatever the prefix).
    @Nullable
    String relationship() {
        for (int i = 0; i < xml.getAttributeCount(); i++)
            if (xml.getAttributeLocalName(i).equals("id") && !isEmpty(xml.getAttributePrefix(i)))
                return xml.getAttributeValue(i);
        return null;
    }

    private static boolean isEmpty(@Nullable String prefix) {
        return prefix == null || prefix.isEmpty();
    }

    @Override
    public void close() throws IOException {
        source.close();
    }
}
