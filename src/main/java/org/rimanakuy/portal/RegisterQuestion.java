package org.rimanakuy.portal;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.BindParam;
import org.springframework.web.util.UriComponentsBuilder;

/** What somebody asks the register, as it was typed into the form or the address. The names stay the same in every language. */
record RegisterQuestion(
        @BindParam("q") @Nullable String words,
        @BindParam("estado") @Nullable String headline,
        @BindParam("plazo") @Nullable String schedule,
        @BindParam("responde") @Nullable String obligor,
        @BindParam("para") @Nullable String beneficiary,
        @BindParam("lugar") @Nullable String place,
        @BindParam("acuerdo") @Nullable String agreement,
        @BindParam("peso") @Nullable String weight,
        @BindParam("toca") @Nullable String mover,
        @BindParam("atraso") @Nullable String late,
        @BindParam("sinplazo") @Nullable String withoutDeadline,
        @BindParam("sinseguimiento") @Nullable String withoutFollowUp,
        @BindParam("sinejemplos") @Nullable String withoutExamples,
        @BindParam("orden") @Nullable String sort,
        @BindParam("pagina") @Nullable String page) {

    RegisterQuestion {
        words = Typed.kept(words);
        headline = Typed.kept(headline);
        schedule = Typed.kept(schedule);
        obligor = Typed.kept(obligor);
        beneficiary = Typed.kept(beneficiary);
        place = Typed.kept(place);
        agreement = Typed.kept(agreement);
        weight = Typed.kept(weight);
        mover = Typed.kept(mover);
        late = Typed.kept(late);
        withoutDeadline = Typed.kept(withoutDeadline);
        withoutFollowUp = Typed.kept(withoutFollowUp);
        withoutExamples = Typed.kept(withoutExamples);
        sort = Typed.kept(sort);
        page = Typed.kept(page);
    }

    /** How many filters narrow the register, words apart. */
    public long narrowings() {
        return asked().keySet().stream()
                .filter(name -> !name.equals("q") && !name.equals("orden"))
                .count();
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
        var asked = new LinkedHashMap<String, @Nullable String>();
        asked.put("q", words);
        asked.put("estado", headline);
        asked.put("plazo", schedule);
        asked.put("responde", obligor);
        asked.put("para", beneficiary);
        asked.put("lugar", place);
        asked.put("acuerdo", agreement);
        asked.put("peso", weight);
        asked.put("toca", mover);
        asked.put("atraso", late);
        asked.put("sinplazo", withoutDeadline);
        asked.put("sinseguimiento", withoutFollowUp);
        asked.put("sinejemplos", withoutExamples);
        asked.put("orden", sort);
        var given = new LinkedHashMap<String, String>();
        asked.forEach((name, value) -> {
            if (value != null) {
                given.put(name, value);
            }
        });
        return given;
    }
}
