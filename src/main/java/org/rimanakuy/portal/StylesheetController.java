package org.rimanakuy.portal;

import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Hands out the one stylesheet. An address of yesterday's version gets today's, to be asked for again soon. */
@RestController
class StylesheetController {

    private static final MediaType CSS = MediaType.parseMediaType("text/css;charset=UTF-8");

    private final Stylesheet stylesheet;

    StylesheetController(Stylesheet stylesheet) {
        this.stylesheet = stylesheet;
    }

    @GetMapping("/public-{version:[0-9a-z]{1,16}}.css")
    ResponseEntity<String> stylesheet(@PathVariable String version) {
        var caching = version.equals(stylesheet.version())
                ? CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable()
                : CacheControl.maxAge(Duration.ofMinutes(1)).cachePublic();
        return ResponseEntity.ok()
                .cacheControl(caching)
                .eTag("W/\"" + stylesheet.version() + "\"")
                .contentType(CSS)
                .body(stylesheet.text());
    }
}
