package org.rimanakuy.portal;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.BindParam;
import org.springframework.web.util.UriComponentsBuilder;

/** What somebody looks for in what was said, as it was typed into the form or the address. */
record SaidQuestion(
        @BindParam("q") @Nullable String words,
        @BindParam("mesa") @Nullable String roundtable,
        @BindParam("actor") @Nullable String party,
        @BindParam("clase") @Nullable String kind,
        @BindParam("desde") @Nullable String from,
        @BindParam("hasta") @Nullable String until,
        @BindParam("sinejemplos") @Nullable String withoutExamples,
        @BindParam("pagina") @Nullable String page) {

    SaidQuestion {
        words = Typed.kept(words);
        roundtable = Typed.kept(roundtable);
        party = Typed.kept(party);
        kind = Typed.kept(kind);
        from = Typed.kept(from);
        until = Typed.kept(until);
        withoutExamples = Typed.kept(withoutExamples);
        page = Typed.kept(page);
    }

    /** How many filters narrow the search, words apart. */
    public long narrowings() {
        return asked().keySet().stream().filter(name -> !name.equals("q")).count();
    }

    /** The query of the same question on another page; the first page needs no number. */
    public String query(int number) {
        var query = UriComponentsBuilder.newInstance();
        asked().forEach(query::queryParam);
        if (number > 1) {
            query.queryParam("pagina", number);
        }
        return query.encode().build().toUriString();
    }

    private Map<String, String> asked() {
        var asked = new LinkedHashMap<String, String>();
        put(asked, "q", words);
        put(asked, "mesa", roundtable);
        put(asked, "actor", party);
        put(asked, "clase", kind);
        put(asked, "desde", from);
        put(asked, "hasta", until);
        put(asked, "sinejemplos", withoutExamples);
        return asked;
    }

    private static void put(Map<String, String> asked, String name, @Nullable String typed) {
        if (typed != null) {
            asked.put(name, typed);
        }
    }
}
