package org.rimanakuy.portal;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.BindParam;

/** Which years and which place somebody wants to see, as it was typed. */
record BesideQuestion(
        @BindParam("desde") @Nullable String from,
        @BindParam("hasta") @Nullable String to,
        @BindParam("lugar") @Nullable String place) {

    BesideQuestion {
        from = Typed.kept(from);
        to = Typed.kept(to);
        place = Typed.kept(place);
    }
}
