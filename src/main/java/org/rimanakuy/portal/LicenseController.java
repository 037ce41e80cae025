package org.rimanakuy.portal;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** The readings of the social licence: of everything on record, of a community, a roundtable or a party. */
@Controller
class LicenseController {

    private static final String CSV = "text/csv;charset=UTF-8";

    private final LicenseQuery query;
    private final LicenseTable tables;

    LicenseController(LicenseQuery query, LicenseTable tables) {
        this.query = query;
        this.tables = tables;
    }

    @GetMapping("/{language:[a-z]{2}}/licencia")
    String whole(@RequestParam(name = "dia", required = false) @Nullable String day, Model model) {
        model.addAttribute("page", query.whole(day));
        return "portal/license";
    }

    @GetMapping("/{language:[a-z]{2}}/licencia/actor/{code}")
    String party(
            @PathVariable String code,
            @RequestParam(name = "dia", required = false) @Nullable String day,
            Model model) {
        model.addAttribute("page", query.party(code, day).orElseThrow(() -> new PageMissingException(code)));
        return "portal/license";
    }

    @GetMapping("/{language:[a-z]{2}}/licencia/mesa/{code}")
    String roundtable(
            @PathVariable String code,
            @RequestParam(name = "dia", required = false) @Nullable String day,
            Model model) {
        model.addAttribute("page", query.roundtable(code, day).orElseThrow(() -> new PageMissingException(code)));
        return "portal/license";
    }

    @GetMapping(value = "/{language:[a-z]{2}}/licencia.csv", produces = CSV)
    @ResponseBody
    String wholeAsTable(@RequestParam(name = "dia", required = false) @Nullable String day) {
        return tables.of(query.whole(day));
    }

    @GetMapping(value = "/{language:[a-z]{2}}/licencia/actor/{code}.csv", produces = CSV)
    @ResponseBody
    String partyAsTable(@PathVariable String code, @RequestParam(name = "dia", required = false) @Nullable String day) {
        return tables.of(query.party(code, day).orElseThrow(() -> new PageMissingException(code)));
    }

    @GetMapping(value = "/{language:[a-z]{2}}/licencia/mesa/{code}.csv", produces = CSV)
    @ResponseBody
    String roundtableAsTable(
            @PathVariable String code, @RequestParam(name = "dia", required = false) @Nullable String day) {
        return tables.of(query.roundtable(code, day).orElseThrow(() -> new PageMissingException(code)));
    }
}
