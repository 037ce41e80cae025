package org.rimanakuy;

import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;
import static com.tngtech.archunit.core.domain.JavaModifier.STATIC;
import static com.tngtech.archunit.core.domain.JavaModifier.SYNTHETIC;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Entity;
import java.time.Clock;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.data.repository.Repository;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@AnalyzeClasses(packages = "org.rimanakuy", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final Set<String> ACCESS_ANNOTATIONS =
            Set.of(RolesAllowed.class.getName(), PermitAll.class.getName(), AnonymousAllowed.class.getName());

    @Test
    void modules_depend_on_each_other_only_as_declared() {
        ApplicationModules.of(RimanakuyApplication.class).verify();
    }

    @ArchTest
    static final ArchRule entities_and_repositories_never_leave_their_package = noClasses()
            .that()
            .areAnnotatedWith(Entity.class)
            .or()
            .areAssignableTo(Repository.class)
            .should()
            .bePublic()
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule views_are_package_private = noClasses()
            .that()
            .areAnnotatedWith(Route.class)
            .or()
            .areAnnotatedWith(Layout.class)
            .should()
            .bePublic()
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule only_the_workspace_knows_vaadin = noClasses()
            .that()
            .resideOutsideOfPackages("..ui..", "..shell..", "..security..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.vaadin..");

    @ArchTest
    static final ArchRule every_service_method_says_who_may_call_it = classes()
            .that()
            .areAnnotatedWith(Service.class)
            .should(sayWhoMayCallEachMethod())
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule views_open_no_transactions = noClasses()
            .that()
            .resideInAPackage("..ui..")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(Transactional.class)
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule every_route_says_once_who_may_open_it = classes()
            .that()
            .areAnnotatedWith(Route.class)
            .should(sayOnceWhoMayOpenIt())
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule every_route_has_a_test_of_its_name = classes()
            .that()
            .areAnnotatedWith(Route.class)
            .should(haveATestOfItsName())
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule nobody_asks_the_time_without_a_clock =
            noClasses().should().callCodeUnitWhere(callOf(NowWithoutClock::matches, "now() without a java.time.Clock"));

    private static ArchCondition<JavaClass> sayWhoMayCallEachMethod() {
        return new ArchCondition<>("be annotated with @PreAuthorize, or each of their public methods") {
            @Override
            public void check(JavaClass service, ConditionEvents events) {
                if (service.isAnnotatedWith(PreAuthorize.class)) {
                    return;
                }
                for (JavaMethod method : service.getMethods()) {
                    var modifiers = method.getModifiers();
                    var callable =
                            modifiers.contains(PUBLIC) && !modifiers.contains(STATIC) && !modifiers.contains(SYNTHETIC);
                    if (callable && !method.isAnnotatedWith(PreAuthorize.class)) {
                        events.add(SimpleConditionEvent.violated(
                                method, method.getFullName() + " does not say who may call it"));
                    }
                }
            }
        };
    }

    private static ArchCondition<JavaClass> sayOnceWhoMayOpenIt() {
        return new ArchCondition<>("have exactly one of @RolesAllowed, @PermitAll, @AnonymousAllowed") {
            @Override
            public void check(JavaClass view, ConditionEvents events) {
                var said = view.getAnnotations().stream()
                        .map(JavaAnnotation::getRawType)
                        .map(JavaClass::getName)
                        .filter(ACCESS_ANNOTATIONS::contains)
                        .count();
                if (said != 1) {
                    events.add(SimpleConditionEvent.violated(view, view.getName() + " says it " + said + " times"));
                }
            }
        };
    }

    private static ArchCondition<JavaClass> haveATestOfItsName() {
        return new ArchCondition<>("have a test of the same name") {
            @Override
            public void check(JavaClass view, ConditionEvents events) {
                var test = view.getName() + "Test";
                try {
                    Class.forName(test, false, ArchitectureTest.class.getClassLoader());
                } catch (ClassNotFoundException missing) {
                    events.add(SimpleConditionEvent.violated(view, test + " is missing"));
                }
            }
        };
    }

    private static DescribedPredicate<JavaCall<?>> callOf(
            java.util.function.Predicate<JavaCall<?>> predicate, String description) {
        return DescribedPredicate.describe(description, predicate);
    }

    /** {@code LocalDate.now()} and its like, and the ways around them; with a {@link Clock} as argument they are welcome. */
    private static final class NowWithoutClock {

        static boolean matches(JavaCall<?> call) {
            var owner = call.getTargetOwner().getName();
            var name = call.getTarget().getName();
            var parameters = call.getTarget().getRawParameterTypes();
            return switch (name) {
                case "now" ->
                    owner.startsWith("java.time.")
                            && !(parameters.size() == 1 && parameters.getFirst().isEquivalentTo(Clock.class));
                case "<init>" -> owner.equals("java.util.Date") && parameters.isEmpty();
                case "currentTimeMillis" -> owner.equals("java.lang.System");
                case "systemUTC", "systemDefaultZone" -> owner.equals("java.time.Clock");
                default -> false;
            };
        }
    }
}
