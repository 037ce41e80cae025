package org.rimanakuy.journal;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The fields of an act as one text, and back. The text is what is hashed: it is never rewritten. */
@Component
class DetailsText {

    private static final TypeReference<LinkedHashMap<String, String>> FIELDS = new TypeReference<>() {};

    private final JsonMapper json;

    DetailsText(JsonMapper json) {
        this.json = json;
    }

    String write(Map<String, String> fields) {
        return json.writeValueAsString(fields);
    }

    Map<String, String> read(String text) {
        return json.readValue(text, FIELDS);
    }
}
