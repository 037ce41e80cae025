package org.rimanakuy.project;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rimanakuy.commitment.CommitmentNumber;
import org.rimanakuy.commitment.CommitmentRecord;
import org.rimanakuy.commitment.CommitmentService;
import org.rimanakuy.journal.Act;
import org.rimanakuy.journal.JournalService;
import org.rimanakuy.security.Roles;
import org.rimanakuy.shared.PlaceId;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The promised works. Reading is for anyone, recording for the secretariat. */
@Service
@Transactional
@PreAuthorize(Roles.IS_SECRETARIAT)
public class ProjectService {

    /** Beyond this a count says "more than". */
    public static final int COUNTED = 10_000;

    /** By which the journal files what happens to a work. */
    public static final String KIND = "project";

    private final Projects projects;
    private final ProjectRegister register;
    private final ProjectNaming naming;
    private final CommitmentService commitments;
    private final JournalService journal;
    private final EntityManager memory;
    private final Clock clock;

    ProjectService(
            Projects projects,
            ProjectRegister register,
            ProjectNaming naming,
            CommitmentService commitments,
            JournalService journal,
            EntityManager memory,
            Clock clock) {
        this.projects = projects;
        this.register = register;
        this.naming = naming;
        this.commitments = commitments;
        this.journal = journal;
        this.memory = memory;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    @PreAuthorize(Roles.ANYONE)
    public Optional<ProjectRow> find(ProjectId id) {
        return projects.findById(id).map(Project::row);
    }

    @Transactional(readOnly = true)
    @PreAuthorize(Roles.ANYONE)
    public Optional<ProjectRow> byNumber(String number) {
        return projects.findByNumber(number).map(Project::row);
    }

    /** @param numbers no more than a thousand or so */
    @Transactional(readOnly = true)
    @PreAuthorize(Roles.ANYONE)
    public List<ProjectRow> byNumbers(Collection<ProjectNumber> numbers) {
        var asWritten = numbers.stream().map(ProjectNumber::toString).toList();
        return asWritten.isEmpty()
                ? List.of()
                : projects.findByNumberIn(asWritten).stream().map(Project::row).toList();
    }

    @Transactional(readOnly = true)
    @PreAuthorize(Roles.ANYONE)
    public Map<ProjectId, ProjectRow> byIds(Collection<ProjectId> ids) {
        return ids.isEmpty()
                ? Map.of()
                : projects.findByIdIn(ids).stream()
                        .map(Project::row)
                        .collect(Collectors.toMap(ProjectRow::id, row -> row));
    }

    /** @param codes CUI or SNIP, no more than a thousand or so */
    @Transactional(readOnly = true)
    @PreAuthorize(Roles.ANYONE)
    public List<ProjectRow> byCodes(Collection<String> codes) {
        return codes.isEmpty()
                ? List.of()
                : projects.byNationalCodes(codes).stream().map(Project::row).toList();
    }

    /** The latest numbers first. */
    @Transactional(readOnly = true)
    @PreAuthorize(Roles.ANYONE)
    public List<ProjectRow> page(ProjectFilter filter, long offset, int limit) {
        var found = register.page(filter, offset, limit);
        var rows = byIds(found);
        return found.stream().flatMap(id -> Stream.ofNullable(rows.get(id))).toList();
    }

    /** @return how many match, {@link #COUNTED} + 1 standing for "more than that" */
    @Transactional(readOnly = true)
    @PreAuthorize(Roles.ANYONE)
    public int count(ProjectFilter filter) {
        return register.count(filter, COUNTED + 1);
    }

    /** How many works stand in each place; under nothing, how many have none. */
    @Transactional(readOnly = true)
    @PreAuthorize(Roles.ANYONE)
    public Map<Optional<PlaceId>, Long> byPlace(boolean example) {
        return register.byPlace(example);
    }

    /** The works that come from a commitment. */
    @Transactional(readOnly = true)
    @PreAuthorize(Roles.ANYONE)
    public List<ProjectRow> of(CommitmentNumber commitment) {
        return projects.ofCommitment(commitment.toString()).stream()
                .map(Project::row)
                .toList();
    }

    /** The works after a number, in order of number: what an export of any length goes by. */
    @Transactional(readOnly = true)
    @PreAuthorize(Roles.ANYONE)
    public List<ProjectRow> after(Optional<ProjectNumber> number, int limit) {
        var from = number.map(ProjectNumber::order).orElse(0L);
        return projects.findByNumberOrderGreaterThanOrderByNumberOrder(from, Limit.of(limit)).stream()
                .map(Project::row)
                .toList();
    }

    /** Puts a work on record under the next number of this year. */
    public ProjectNumber record(ProjectData data) {
        journal.takeTurn();
        var year = LocalDate.now(clock).getYear();
        var last = projects.last(ProjectNumber.firstOrderOf(year), ProjectNumber.firstOrderOf(year + 1));
        var number = last == 0
                ? new ProjectNumber(year, 1)
                : new ProjectNumber(year, ProjectNumber.ofOrder(last).sequence() + 1);
        recordAll(List.of(new NewProject(ProjectId.next(), number, data)), false);
        return number;
    }

    public void recordAll(Collection<NewProject> added, boolean example) {
        refuseTakenNumbers(added);
        refuseTakenCodes(added);
        refuseUnknownCommitments(added.stream().map(NewProject::data).toList(), example);
        added.forEach(project -> projects.save(new Project(project, example)));
        journal.recordAll(added.stream()
                .map(project -> about("project-recorded", project.id(), project.number()))
                .toList());
        memory.flush(); // what reads them in SQL, such as their budgets, finds them in the same act
    }

    public void correct(ProjectId id, int seenVersion, ProjectData data, String why) {
        var project = projects.findById(id).orElseThrow(() -> ProjectRefusal.unknown(id));
        var row = project.row();
        refuseTakenCodes(List.of(new NewProject(id, row.number(), data)));
        refuseUnknownCommitments(List.of(data), row.example());
        var changes = project.atVersion(seenVersion).correct(data, naming.now());
        if (!changes.isEmpty()) {
            journal.record(
                    about("project-corrected", id, row.number()).because(why).with(changes));
        }
    }

    public int removeExamples() {
        return projects.deleteExamples();
    }

    private void refuseTakenNumbers(Collection<NewProject> added) {
        var numbers = added.stream().map(one -> one.number().toString()).toList();
        if (!numbers.isEmpty()) {
            projects.findByNumberIn(numbers).stream().findFirst().ifPresent(taken -> {
                throw ProjectRefusal.numberTaken(taken.row().number());
            });
        }
    }

    /** A national code is of one work: on record, and among those that are told together. */
    private void refuseTakenCodes(Collection<NewProject> told) {
        var owners = new HashMap<String, NewProject>();
        for (var one : told) {
            for (var code : one.data().codes().all()) {
                if (owners.putIfAbsent(code, one) instanceof NewProject other
                        && !other.id().equals(one.id())) {
                    throw ProjectRefusal.codeTaken(
                            code, other.number(), other.data().name());
                }
            }
        }
        if (owners.isEmpty()) {
            return;
        }
        for (var known : projects.byNationalCodes(owners.keySet())) {
            for (var code : known.data().codes().all()) {
                if (owners.get(code) instanceof NewProject one && !one.id().equals(known.id())) {
                    throw ProjectRefusal.codeTaken(
                            code, known.row().number(), known.data().name());
                }
            }
        }
    }

    private void refuseUnknownCommitments(Collection<ProjectData> told, boolean example) {
        var named = told.stream().flatMap(data -> data.commitments().stream()).collect(Collectors.toSet());
        var known = commitments
                .byNumbers(named.stream().map(CommitmentNumber::parse).toList())
                .stream()
                .collect(Collectors.toMap(one -> one.number().toString(), CommitmentRecord::example));
        for (var number : named) {
            var isExample = known.get(number);
            if (isExample == null) {
                throw ProjectRefusal.unknownCommitment(number);
            }
            if (isExample != example) {
                throw ProjectRefusal.practice(number);
            }
        }
    }

    private static Act about(String what, ProjectId id, ProjectNumber number) {
        return Act.of(what).on(KIND, id.value(), number.toString());
    }
}
