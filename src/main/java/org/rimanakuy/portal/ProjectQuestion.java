package org.rimanakuy.portal;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.BindParam;
import org.springframework.web.util.UriComponentsBuilder;

/** Which works somebody looks for, as it was typed into the form or the address. */
record ProjectQuestion(
        @BindParam("q") @Nullable String words,
        @BindParam("ejecutor") @Nullable String executor,
        @BindParam("funcion") @Nullable String function,
        @BindParam("etapa") @Nullable String stage,
        @BindParam("lugar") @Nullable String place,
        @BindParam("pagina") @Nullable String page) {

    ProjectQuestion {
        words = Typed.kept(words);
        executor = Typed.kept(executor);
        function = Typed.kept(function);
        stage = Typed.kept(stage);
        place = Typed.kept(place);
        page = Typed.kept(page);
    }

    /** The query of the same question on another page; the first page needs no number. */
    public String query(int number) {
        var query = UriComponentsBuilder.newInstance()
                .queryParamIfPresent("q", Optional.ofNullable(words))
                .queryParamIfPresent("ejecutor", Optional.ofNullable(executor))
                .queryParamIfPresent("funcion", Optional.ofNullable(function))
                .queryParamIfPresent("etapa", Optional.ofNullable(stage))
                .queryParamIfPresent("lugar", Optional.ofNullable(place));
        if (number > 1) {
            query.queryParam("pagina", number);
        }
        return query.encode().build().toUriString();
    }
}
