package org.rimanakuy.project.ui;

import org.rimanakuy.party.PartyService;
import org.rimanakuy.place.PlaceService;
import org.rimanakuy.project.ProjectData;
import org.rimanakuy.project.ProjectRow;
import org.rimanakuy.project.ProjectService;
import org.rimanakuy.project.SimilarProjects;
import org.rimanakuy.shell.Notices;
import org.rimanakuy.shell.Seen;
import org.springframework.stereotype.Component;

/** Opens the secretariat's form about a work and brings what it says to the record. */
@Component
class ProjectForms {

    private final ProjectService projects;
    private final SimilarProjects similar;
    private final PartyService parties;
    private final PlaceService places;

    ProjectForms(ProjectService projects, SimilarProjects similar, PartyService parties, PlaceService places) {
        this.projects = projects;
        this.similar = similar;
        this.parties = parties;
        this.places = places;
    }

    void record() {
        new ProjectForm(parties.all(), places.all(), name -> similar.to(name, null)).openToRecord(data -> {
            var number = projects.record(data);
            Notices.done("project.form.recorded", number.toString());
            ProjectNavigation.open(number.toString());
        });
    }

    void correct(ProjectRow project, Runnable afterwards) {
        var form = new ProjectForm(parties.all(), places.all(), name -> similar.to(name, project.id()));
        form.openToCorrect(() -> seen(project), (version, data, why) -> {
            projects.correct(project.id(), version, data, why);
            Notices.done("project.form.corrected", project.number().toString());
            afterwards.run();
        });
    }

    private Seen<ProjectData> seen(ProjectRow project) {
        var now = projects.find(project.id()).orElse(project);
        return new Seen<>(now.version(), now.data());
    }
}
