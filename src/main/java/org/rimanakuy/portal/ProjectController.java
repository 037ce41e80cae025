package org.rimanakuy.portal;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import org.rimanakuy.project.ProjectMap;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** Promised works: those that were looked for, and each with its stages, standstills and costs. */
@Controller
class ProjectController {

    private final ProjectQuery query;
    private final ProjectMap map;
    private final ChartPaper paper;

    ProjectController(ProjectQuery query, ProjectMap map, ChartPaper paper) {
        this.query = query;
        this.map = map;
        this.paper = paper;
    }

    @GetMapping("/{language:[a-z]{2}}/proyectos")
    String all(@ModelAttribute("question") ProjectQuestion question, HttpServletResponse response, Model model) {
        var page = query.all(question);
        if (!page.faults().isEmpty()) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        }
        model.addAttribute("page", page);
        return "portal/projects";
    }

    @GetMapping("/{language:[a-z]{2}}/proyectos.csv")
    ResponseEntity<String> table(ProjectQuestion question) {
        return query.csv(question)
                .map(table -> Csv.answer("projects.csv", table))
                .orElseGet(() -> ResponseEntity.badRequest().build());
    }

    @GetMapping("/{language:[a-z]{2}}/proyectos/mapa")
    String map(Model model, Locale locale) {
        model.addAttribute("page", new ProjectMapPage(map.of(false, locale), map.of(true, locale)));
        return "portal/projects-map";
    }

    @GetMapping("/{language:[a-z]{2}}/proyectos/{number}")
    String one(@PathVariable String number, Model model, Locale locale) {
        model.addAttribute("page", query.one(number, locale).orElseThrow(() -> new PageMissingException(number)));
        return "portal/project";
    }

    @GetMapping("/{language:[a-z]{2}}/proyectos/{number}.pdf")
    ResponseEntity<byte[]> paper(@PathVariable String number, Locale locale) {
        var page = query.one(number, locale).orElseThrow(() -> new PageMissingException(number));
        var sheet = new ChartSheet(
                number + " " + page.project().name(),
                page.project().example(),
                List.of(),
                page.drawn().stream().toList(),
                "/proyectos/" + number);
        return paper.answer(sheet, locale);
    }

    @GetMapping("/{language:[a-z]{2}}/proyectos/{number}/presupuesto.csv")
    ResponseEntity<String> budget(@PathVariable String number) {
        var rows = query.budget(number).orElseThrow(() -> new PageMissingException(number));
        return Csv.answer("project_years.csv", rows);
    }
}
